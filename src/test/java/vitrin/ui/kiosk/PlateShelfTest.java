package vitrin.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vitrin.slideshow.Place;
import vitrin.ui.Glass;
import vitrin.ui.Page;

class PlateShelfTest {

  /// Between its end and that of its window a face can still be touched.
  @Test
  void aShelfThatIsClosedIsAskedForMoreWithoutHarm() {
    Machine machine = new ThisMachine();
    try {
      Glass glass = new Glass(960, 540, 0.5, 700, OptionalDouble.empty());
      PlateShelf shelf = new PlateShelf(machine, List.of(), glass, _ -> {});
      PlateShelf.Key key = new PlateShelf.Key(new Place(0, 0), Page.ATTRACT);
      shelf.close();
      shelf.want(List.of(key));
      shelf.thumbnails(0, _ -> {});
      assertEquals(Optional.empty(), shelf.get(key));
    } finally {
      machine.close();
    }
  }
}
