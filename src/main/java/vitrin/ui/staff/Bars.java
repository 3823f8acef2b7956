package vitrin.ui.staff;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import vitrin.i18n.Numbers;
import vitrin.model.Language;
import vitrin.ui.Inter;
import vitrin.ui.Words;

/// A chart of bars beside each other.
final class Bars {
  private static final int TICKS = 4;

  private Bars() {}

  /// @param label under it
  /// @param value 0 or more
  record Bar(String label, long value) {}

  /// @param wide in pixels
  /// @param high in pixels
  static Node of(StaffRoom room, List<Bar> bars, double wide, double high) {
    CategoryAxis across = new CategoryAxis();
    NumberAxis up = new NumberAxis(0, top(bars), step(bars));
    for (var axis : List.of(across, up)) {
      axis.setTickLabelFont(Inter.REGULAR.at(room.em(1)));
      axis.setAnimated(false);
    }
    up.setMinorTickVisible(false);
    up.setTickLabelFormatter(printed(up, room.texts().language()));
    List<String> labels = labels(room, bars, wide);
    across.setCategories(FXCollections.observableArrayList(labels));
    across.setStartMargin(0);
    across.setEndMargin(0);
    BarChart<String, Number> chart = new BarChart<>(across, up);
    XYChart.Series<String, Number> series = new XYChart.Series<>();
    for (int i = 0; i < bars.size(); i++) {
      series.getData().add(new XYChart.Data<>(labels.get(i), bars.get(i).value()));
    }
    chart.setData(FXCollections.observableArrayList(List.of(series)));
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.setCategoryGap(Math.max(2, wide / bars.size() * 0.25));
    chart.setBarGap(0);
    chart.getStyleClass().add("staff-chart");
    chart.setMinSize(wide, high);
    chart.setPrefSize(wide, high);
    chart.setMaxSize(wide, high);
    return chart;
  }

  /// Whole numbers as the officer's language has them; a chart by itself has those of the system.
  private static StringConverter<Number> printed(NumberAxis axis, Language language) {
    return new NumberAxis.DefaultFormatter(axis) {
      @Override
      public String toString(Number number) {
        return Numbers.whole(number.longValue(), language);
      }
    };
  }

  /// Labels that stand clear of each other; the others are blank, each in its own way, because an
  /// axis tells its categories apart by them.
  private static List<String> labels(StaffRoom room, List<Bar> bars, double wide) {
    double widest =
        bars.stream()
            .mapToDouble(bar -> Words.width(bar.label(), Inter.REGULAR.at(room.em(1))))
            .max()
            .orElse(1);
    double each = wide * 0.9 / bars.size();
    int every = Math.max(1, (int) Math.ceil((widest + room.em(0.5)) / each));
    List<String> labels = new java.util.ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      boolean shown = i % every == 0 && !labels.contains(bars.get(i).label());
      labels.add(shown ? bars.get(i).label() : "\u200b".repeat(i + 1));
    }
    return labels;
  }

  private static double step(List<Bar> bars) {
    long most = Math.max(TICKS, bars.stream().mapToLong(Bar::value).max().orElse(0));
    double rough = (double) most / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double factor : new double[] {1, 2, 5, 10}) {
      if (factor * power >= rough) {
        return Math.max(1, factor * power);
      }
    }
    return 10 * power;
  }

  private static double top(List<Bar> bars) {
    long most = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(0));
    return Math.ceil(most / step(bars)) * step(bars);
  }
}
