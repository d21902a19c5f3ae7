package paperwalk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with a profile of its own, which is gone when it is closed. */
public final class Browser implements AutoCloseable {

  /** Held here, because a logger that nobody holds forgets its level. */
  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** Starts one; skips the test if there is none installed (see {@link Tools#find}). */
  public static Browser open() {
    Path chromium = Tools.find("chromium", "chromium");
    Path chromedriver = Tools.find("chromedriver", "chromium-driver");
    // It warns that it does not know the newest browser's debugging protocol, which we do not use.
    LOG.setLevel(Level.SEVERE);
    try {
      Path profile = Files.createTempDirectory("profile");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(chromium.toFile());
      options.addArguments(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1600,1200",
          "--user-data-dir=" + profile);
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(chromedriver.toFile())
              .usingAnyFreePort()
              .build();
      return new Browser(new ChromeDriver(service, options), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The driver, for whatever this class has no words for. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Loads a page and waits until it is there. */
  public void load(URI address) {
    driver.get(address.toString());
  }

  /**
   * Does something that leads to another page, and waits until that one is there: a click may
   * return before the old page is gone.
   */
  public void follow(Runnable action) {
    WebElement before = driver.findElement(By.tagName("html"));
    action.run();
    WebDriverWait wait = new WebDriverWait(driver, Duration.ofSeconds(30));
    wait.until(ExpectedConditions.stalenessOf(before));
    wait.until(d -> "complete".equals(driver.executeScript("return document.readyState")));
  }

  /** Runs a script in the page; what it returns is as Selenium gives it. */
  public @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that returns a number. */
  public long count(String script, Object... arguments) {
    return driver.executeScript(script, arguments) instanceof Number number
        ? number.longValue()
        : -1;
  }

  /** Runs a script that returns an array of strings. */
  public List<String> texts(String script, Object... arguments) {
    return driver.executeScript(script, arguments) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // A file the browser removed at the same time, or one that it will: nobody misses it.
    }
  }
}
