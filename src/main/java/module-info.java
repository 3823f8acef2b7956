/// Vitrin: a full-screen kiosk for waiting-hall exhibitions.
module vitrin {
  requires java.desktop;
  requires java.logging;
  requires java.sql;
  requires javafx.controls;
  requires javafx.graphics;
  requires com.google.zxing;
  requires info.picocli;
  requires org.commonmark;
  requires org.controlsfx.controls;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.databind;
}
