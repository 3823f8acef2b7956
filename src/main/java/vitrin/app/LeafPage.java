package vitrin.app;

import java.util.List;

/// `index.html`: leafs through the drawn pages with the arrow keys, in any browser, from the disk.
final class LeafPage {

  /// What tells a folder of ours from any other.
  static final String MARK = "<meta name=\"generator\" content=\"Vitrin snapshot\">";

  private LeafPage() {}

  /// Pages of one screen, mode and language.
  ///
  /// @param name what the series is called on the page
  /// @param sheet the contact sheet, relative to the page
  /// @param pages relative to the page, in order
  record Series(String name, String sheet, List<String> pages) {
    Series {
      pages = List.copyOf(pages);
    }
  }

  /// @param title of the exhibit
  static String html(String title, List<Series> series) {
    StringBuilder data = new StringBuilder();
    for (Series one : series) {
      data.append("  {name: ")
          .append(quoted(one.name))
          .append(", sheet: ")
          .append(quoted(one.sheet));
      data.append(", pages: [");
      data.append(String.join(", ", one.pages.stream().map(LeafPage::quoted).toList()));
      data.append("]},\n");
    }
    return HTML.replace("@MARK@", MARK)
        .replace("@TITLE@", escaped(title))
        .replace("@SERIES@", data.toString());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\' || c == '<' || c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String HTML =
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      @MARK@
      <title>@TITLE@</title>
      <style>
      body { margin: 0; background: #202020; color: #d0d0d0; font: 16px sans-serif; }
      header { display: flex; flex-wrap: wrap; gap: 8px; padding: 8px; align-items: center; }
      button { font: inherit; padding: 6px 12px; background: #383838; color: inherit; border: 0; }
      button[aria-pressed="true"] { background: #d0d0d0; color: #202020; }
      #where { margin-left: auto; }
      img { display: block; margin: 0 auto; max-width: 100vw; max-height: calc(100vh - 60px); }
      #all { max-height: none; }
      </style>
      </head>
      <body>
      <header id="series"><span id="where"></span></header>
      <main><img id="page" alt=""></main>
      <script>
      // Left and right: the slide before and after. Up and down: the same slide in another series.
      // Enter or a click: all slides of the series at once, and back.
      const series = [
      @SERIES@];
      let row = 0, column = 0, all = false;
      const header = document.getElementById("series"), where = document.getElementById("where");
      const page = document.getElementById("page");
      const buttons = series.map((one, i) => {
        const button = document.createElement("button");
        button.textContent = one.name;
        button.onclick = () => { row = i; show(); button.blur(); };
        header.insertBefore(button, where);
        return button;
      });
      function show() {
        const one = series[row];
        column = Math.max(0, Math.min(column, one.pages.length - 1));
        page.src = all ? one.sheet : one.pages[column];
        page.style.maxHeight = all ? "none" : "";
        where.textContent = all ? one.pages.length : (column + 1) + " / " + one.pages.length;
        buttons.forEach((button, i) => button.setAttribute("aria-pressed", i === row));
      }
      page.onclick = () => { all = !all; show(); };
      document.onkeydown = event => {
        if (event.key === "ArrowRight") column++;
        else if (event.key === "ArrowLeft") column--;
        else if (event.key === "ArrowDown") row = (row + 1) % series.length;
        else if (event.key === "ArrowUp") row = (row + series.length - 1) % series.length;
        else if (event.key === "Enter") all = !all;
        else return;
        event.preventDefault();
        show();
      };
      show();
      </script>
      </body>
      </html>
      """;
}
