package paperwalk.http;

import java.util.List;
import java.util.Map;
import paperwalk.Browser;

/** The size and the colours of a browser's screen, by the DevTools protocol. */
final class Screen {
  private Screen() {}

  static void size(Browser browser, int width, int height) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  static void reset(Browser browser) {
    browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  /** As somebody who prefers {@code light} or {@code dark}. */
  static void colours(Browser browser, String scheme) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }
}
