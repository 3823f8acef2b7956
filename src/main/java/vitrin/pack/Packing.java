package vitrin.pack;

import java.nio.file.Path;
import java.util.List;
import vitrin.model.Exhibit;

/// How packing ended.
public sealed interface Packing {

  /// What an editor should know; the errors first.
  List<Fault> faults();

  /// The bundle is there.
  ///
  /// @param digest of the bundle, 64 lower-case hexadecimal digits
  /// @param size of the bundle in bytes
  /// @param faults all warnings
  record Packed(Path bundle, Exhibit exhibit, String digest, long size, List<Fault> faults)
      implements Packing {
    public Packed {
      faults = List.copyOf(faults);
    }
  }

  /// The content has errors; nothing was written.
  ///
  /// @param faults at least one error
  record Refused(List<Fault> faults) implements Packing {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
