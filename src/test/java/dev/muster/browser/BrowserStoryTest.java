package dev.muster.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.muster.app.Muster;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.policy.Policy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// An incident from beginning to end in the sandbox's page, with the real Muster behind it.
class BrowserStoryTest {
  private static final String STREAM = "#stream";
  private static final String CARD = "//ol[@id='stream']";
  private static final String DIALOG = "//dialog";

  @TempDir private Path home;
  @TempDir private Path profile;
  private Muster muster;
  private Browser browser;

  @BeforeAll
  static void needsABrowser() {
    if (Browser.isInstalled()) {
      return;
    }
    var missing = "NOT TESTED: chromium and chromedriver are not in /usr/bin";
    System.err.println(missing);
    if ("true".equals(System.getenv("CI"))) {
      fail(missing);
    }
    abort(missing);
  }

  @BeforeEach
  void begin() {
    var clock = InstantSource.system();
    var settings = Settings.sandbox(home, Policy.standard());
    muster = Muster.start(settings, clock, Ids.uuids(clock, new Random()));
    browser = Browser.open(profile);
  }

  @AfterEach
  void end() {
    browser.close();
    muster.close();
  }

  private String page(String person) {
    return "http://localhost:%d/sandbox?as=%s".formatted(muster.port(), person);
  }

  @Test
  void byButtonsAndFormsAloneWhileSomebodyElseWatches() {
    browser.visit(page("alice"));
    var alice = browser.tab();
    browser.sees("#greeting", "Welcome");
    browser.shoots("1-welcome");
    browser.clicks("//section[@id='greeting']", "See what is going on");
    browser.clicks(By.id("send"));
    browser.clicks(CARD, "Declare one");
    browser.sees("dialog", "Declare");
    browser.shoots("2-declare");
    browser.fills("title", "checkout is down");
    browser.clicks(By.cssSelector("input[value=sev1]"));
    browser.clicks(DIALOG, "Declare");
    browser.clicks("//ul[@id='rooms']", "inc-1-checkout-is-down");
    browser.sees("#topic", "INC-1");
    browser.sees(STREAM, "SEV1");
    browser.shoots("3-room");

    var bob = browser.openTab(page("bob") + "#inc-1-checkout-is-down");
    browser.sees(STREAM, "nobody yet");

    browser.turnTo(alice);
    browser.clicks(CARD, "Update");
    browser.fills("text", "error rate is falling");
    browser.shoots("4-update");
    browser.clicks(DIALOG, "Post update");
    browser.sees(STREAM, "Update from Alice Okafor");
    browser.turnTo(bob);
    browser.sees(STREAM, "Update from Alice Okafor");
    browser.shoots("5-bob-sees-it");

    browser.turnTo(alice);
    browser.clicks(CARD, "Resolve");
    browser.fills("summary", "rolled back to 4.2");
    browser.clicks(DIALOG, "Resolve");
    browser.sees(STREAM, "All clear.");
    browser.seesNo("dialog");
    browser.shoots("6-resolved");
    browser.turnTo(bob);
    browser.sees(STREAM, "All clear.");
    browser.clicks("//ul[@id='rooms']", "incidents");
    browser.sees(STREAM, "All clear.");
    browser.shoots("7-announcements");
  }

  @Test
  void byTypingAloneWithCompletion() {
    browser.visit(page("alice"));
    var alice = browser.tab();
    browser.clicks("//section[@id='greeting']", "Got it");
    browser.completes("/inc", "/incident");
    browser.types("dec");
    browser.sees("#suggestions", "declare");
    browser.shoots("8-typing");
    browser.completes("l", "declare");
    browser.types("login page is slow sev2", Keys.ENTER);
    browser.sees(STREAM, "INC-1 login page is slow is declared as SEV2");
    browser.shoots("9-declared");

    var bob = browser.openTab(page("bob") + "#inc-1-login-page-is-slow");
    browser.sees(STREAM, "nobody yet");

    browser.turnTo(alice);
    browser.types("/incident ");
    browser.completes("upd", "update");
    browser.completes("INC", "INC-1");
    browser.types("cache is warming up", Keys.ENTER);
    browser.sees(STREAM, "Update posted in INC-1; the next one is due");
    browser.turnTo(bob);
    browser.sees(STREAM, "cache is warming up");

    browser.turnTo(alice);
    browser.types("/incident resolve INC-1 cache is warm", Keys.ENTER);
    browser.turnTo(bob);
    browser.sees(STREAM, "All clear.");
    browser.shoots("10-resolved-by-typing");
  }
}
