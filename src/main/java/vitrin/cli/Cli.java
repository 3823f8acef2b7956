package vitrin.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/// The command line: from what was typed to what is left to do.
public final class Cli {
  private static final List<Command> COMMANDS =
      List.of(
          new PlayCommand(),
          new PackCommand(),
          new CheckCommand(),
          new InspectCommand(),
          new KeygenCommand(),
          new SnapshotCommand(),
          new InstallCommand(),
          new ListCommand(),
          new DatesCommand(),
          new RollbackCommand(),
          new RemoveCommand(),
          new StatsCommand(),
          new PinCommand(),
          new CalibrateCommand(),
          new DoctorCommand(),
          new SoakCommand());

  private static final String HELP = "--help";
  private static final String VERSION = "--version";

  private final Console console;

  public Cli(Console console) {
    this.console = console;
  }

  /// Does what was typed, as far as it can be done without a window. Never throws: a failure has
  /// been said when this returns.
  ///
  /// @param words as typed after the program's name
  public Launch run(List<String> words) {
    try {
      return understand(words);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return new Launch.Done(Complaint.of(e, console).say(console));
    }
  }

  private Launch understand(List<String> words) throws Exception {
    if (words.isEmpty()) {
      return new Launch.Hall();
    }
    if (words.equals(List.of(VERSION)) || words.equals(List.of("-V"))) {
      console.out().println("Vitrin " + Version.text());
      return new Launch.Done(ExitCode.DONE);
    }
    CommandLine line = new CommandLine(describe());
    ParseResult parsed = parse(line, words);
    if (parsed.hasMatchedOption(HELP)) {
      line.usage(console.out());
      return new Launch.Done(ExitCode.DONE);
    }
    if (!parsed.hasSubcommand()) {
      throw new UsageException("cli.usage.other", String.join(" ", words));
    }
    ParseResult word = parsed.subcommand();
    if (word.hasMatchedOption(HELP)) {
      word.commandSpec().commandLine().usage(console.out());
      return new Launch.Done(ExitCode.DONE);
    }
    return find(word.commandSpec().name()).orElseThrow().run(new Given(word), console);
  }

  private static ParseResult parse(CommandLine line, List<String> words) throws UsageException {
    try {
      return line.parseArgs(words.toArray(String[]::new));
    } catch (CommandLine.UnmatchedArgumentException e) {
      throw new UsageException("cli.usage.unknown", e.getUnmatched().getFirst());
    } catch (CommandLine.MissingParameterException e) {
      throw new UsageException("cli.usage.missing", label(e.getMissing().getFirst()));
    } catch (CommandLine.OverwrittenOptionException e) {
      throw new UsageException("cli.usage.twice", label(e.getOverwritten()));
    } catch (CommandLine.ParameterException e) {
      throw new UsageException("cli.usage.other", String.join(" ", words));
    }
  }

  private static String label(CommandLine.Model.ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static Optional<Command> find(String name) {
    return COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private CommandSpec describe() {
    CommandSpec all = CommandSpec.create().name("vitrin").addOption(help());
    all.addOption(
        OptionSpec.builder("-V", VERSION)
            .description(console.texts().get("cli.option.version"))
            .build());
    headings(all.usageMessage().description(console.texts().get("cli.about")));
    for (Command command : COMMANDS) {
      all.addSubcommand(command.name(), describe(command));
    }
    return all;
  }

  private CommandSpec describe(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.name()).addOption(help());
    if (command.operands() != Command.Operands.NONE) {
      spec.addPositional(operands(command));
    }
    for (Option option : command.options()) {
      spec.addOption(option.spec(console.texts()));
    }
    headings(spec.usageMessage().description(console.texts().get("cli.command." + command.name())));
    return spec;
  }

  private PositionalParamSpec operands(Command command) {
    return PositionalParamSpec.builder()
        .index(command.operands().index())
        .arity(command.operands().arity())
        .required(command.operands().areNeeded())
        .paramLabel(console.texts().get(command.operands().labelKey()))
        .description(console.texts().get("cli.operand." + command.name()))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .build();
  }

  private OptionSpec help() {
    return OptionSpec.builder("-h", HELP)
        .usageHelp(true)
        .description(console.texts().get("cli.option.help"))
        .build();
  }

  private void headings(UsageMessageSpec usage) {
    usage
        .width(100)
        .synopsisHeading(console.texts().get("cli.heading.usage") + " ")
        .synopsisSubcommandLabel(console.texts().get("cli.label.command"))
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .commandListHeading("%n" + console.texts().get("cli.heading.commands") + "%n");
  }
}
