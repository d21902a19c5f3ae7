package paperwalk.http;

import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import paperwalk.Browser;

/** What the browser complained of. */
final class Console {
  private Console() {}

  /** The complaints since the last call: errors of pages, failed loads, breaches of the policy. */
  static List<String> complaints(Browser browser) {
    return browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }
}
