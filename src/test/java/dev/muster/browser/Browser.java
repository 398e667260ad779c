package dev.muster.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Somebody at a real browser, who waits for what they expect to see and for nothing else.
final class Browser implements AutoCloseable {
  private static final Optional<Path> CHROMIUM = onThePath("chromium");
  private static final Optional<Path> CHROMEDRIVER = onThePath("chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static boolean isInstalled() {
    return CHROMIUM.isPresent() && CHROMEDRIVER.isPresent();
  }

  private static Optional<Path> onThePath(String program) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser open(Path profile) {
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile,
        "--window-size=1280,900");
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(CHROMEDRIVER.orElseThrow().toFile())
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  void visit(String url) {
    driver.get(url);
  }

  String tab() {
    return driver.getWindowHandle();
  }

  String openTab(String url) {
    driver.switchTo().newWindow(WindowType.TAB);
    visit(url);
    return tab();
  }

  void turnTo(String tab) {
    driver.switchTo().window(tab);
  }

  void sees(String selector, String words) {
    waiting()
        .withMessage(() -> "no \"%s\" in %s: %s".formatted(words, selector, shown(selector)))
        .until(_ -> shown(selector).contains(words));
  }

  void seesNo(String selector) {
    waiting().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(selector)));
  }

  private String shown(String selector) {
    return String.join(
        "\n",
        driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList());
  }

  /// Clicks the last of the buttons and links with this label.
  void clicks(String within, String label) {
    clicks(
        By.xpath(
            "(%s//*[self::button or self::a][contains(., '%s')])[last()]"
                .formatted(within, label)));
  }

  void clicks(By what) {
    waiting()
        .until(page -> {
          var found = page.findElement(what);
          boolean isReady = found.isDisplayed() && found.isEnabled();
          if (isReady) {
            found.click();
          }
          return isReady;
        });
  }

  void fills(String field, String words) {
    waiting()
        .until(ExpectedConditions.elementToBeClickable(By.id("field-" + field)))
        .sendKeys(words);
  }

  /// Types into whatever has the focus.
  void types(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /// Types the beginning of a word and takes what is offered.
  void completes(String beginning, String expected) {
    types(beginning);
    waiting().until(_ -> shown("#suggestions [role=option]:first-child").startsWith(expected));
    types(Keys.TAB);
  }

  void shoots(String name) {
    File taken = driver.getScreenshotAs(OutputType.FILE);
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), Files.readAllBytes(taken.toPath()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The page redraws while we look at it; whoever looks again sees the new one.
  private WebDriverWait waiting() {
    var waiting = new WebDriverWait(driver, PATIENCE);
    waiting.ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class);
    return waiting;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
