package vitrin.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Reads and writes the JSON of our own small files, strictly: UTF-8, no field twice, no null,
/// nothing after the end, a bounded length and depth.
///
/// Values are [Map] with texts as keys and in the order of the file, [List], [String], [BigDecimal]
/// and [Boolean].
final class Json {
  private static final int DEEPEST = 50;
  private static final int LONGEST_NUMBER = 40;

  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private Json() {}

  /// What a file says.
  ///
  /// @param most bytes that it may have
  /// @throws MalformedException if the file says something else than JSON of our kind
  static Map<String, Object> read(Path file, int most) throws IOException, MalformedException {
    if (!Files.isRegularFile(file)) {
      throw new MalformedException("not a file");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(most + 1);
    }
    if (bytes.length > most) {
      throw new MalformedException("longer than " + most + " bytes");
    }
    try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), decoded(bytes))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedException("not an object");
      }
      Map<String, Object> root = object(parser);
      if (parser.nextToken() != null) {
        throw new MalformedException("something after the end");
      }
      return root;
    } catch (JacksonException e) {
      throw new MalformedException(e.getOriginalMessage(), e);
    }
  }

  private static String decoded(byte[] bytes) throws MalformedException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedException("not UTF-8", e);
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws MalformedException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static Object value(JsonParser parser) throws MalformedException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> throw new MalformedException("null in " + parser.currentName());
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("not the beginning of a value");
    };
  }

  /// The bytes of a file that says this, one field on a line, for people to read.
  ///
  /// @param root as it is read, or with any [Number] and [Boolean]
  static byte[] write(Map<String, ?> root) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = STRICT.createGenerator(new OnLines(), out)) {
      write(root, generator);
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static final class OnLines extends ObjectWriteContext.Base {
    @Override
    public DefaultPrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static void write(Object value, JsonGenerator generator) {
    switch (value) {
      case Map<?, ?> fields -> {
        generator.writeStartObject();
        fields.forEach((name, field) -> {
          generator.writeName((String) name);
          write(field, generator);
        });
        generator.writeEndObject();
      }
      case List<?> items -> {
        generator.writeStartArray();
        items.forEach(item -> write(item, generator));
        generator.writeEndArray();
      }
      case String text -> generator.writeString(text);
      case BigDecimal number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case Integer number -> generator.writeNumber(number);
      case Double number -> generator.writeNumber(number);
      case Boolean bool -> generator.writeBoolean(bool);
      default -> throw new IllegalArgumentException("no JSON of " + value.getClass());
    }
  }
}
