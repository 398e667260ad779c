package dev.muster.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.SlackSettings;
import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.policy.Policy;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlackVariablesTest {
  private static final String BOT = "MUSTER_SLACK_BOT_TOKEN";
  private static final String APP = "MUSTER_SLACK_APP_TOKEN";
  private static final String SIGNING = "MUSTER_SLACK_SIGNING_SECRET";
  private static final String BOT_TOKEN = "xoxb-1234-5678-abcd";

  private final Problems problems = new Problems();

  @Test
  void withoutAnyThereIsNoSlack() {
    assertThat(read(Map.of())).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void twoTokensAreEnough() {
    assertThat(read(Map.of(BOT, BOT_TOKEN, APP, "xapp-1-A2-abcdef")))
        .contains(
            new SlackSettings(
                BOT_TOKEN,
                new Door.Socket("xapp-1-A2-abcdef"),
                SlackSettings.API,
                Optional.empty(),
                "incidents"));
  }

  @Test
  void orATokenAndASecret() {
    var slack = read(Map.of(BOT, BOT_TOKEN, SIGNING, "0a1b2c3d4e5f", "MUSTER_SLACK_API", gov()));
    assertThat(slack.map(SlackSettings::door)).contains(new Door.Http("0a1b2c3d4e5f"));
    assertThat(slack.map(SlackSettings::api)).contains(URI.create(gov()));
  }

  @Test
  void aProxyHasAPort() {
    assertThat(proxy("http://proxy.example.com:3128")).hasPort(3128);
    assertThat(proxy("http://proxy.example.com:80")).hasPort(80);
    assertThat(proxy("http://proxy.example.com")).hasPort(80);
    assertThat(proxy("https://proxy.example.com/")).hasPort(443);
  }

  private URI proxy(String written) {
    var slack =
        read(Map.of(BOT, BOT_TOKEN, SIGNING, "0a1b2c3d4e5f", "MUSTER_SLACK_PROXY", written));
    return slack.flatMap(SlackSettings::proxy).orElseThrow();
  }

  @Test
  void anAddressThatIsNoneIsAMistake() {
    for (String written : new String[] {"https://slack{x}/", "https:///api/", "https://a b/"}) {
      var _ = read(Map.of("MUSTER_SLACK_API", written, BOT, BOT_TOKEN, SIGNING, "0a1b2c3d4e5f"));
    }
    assertThat(problems.all()).hasSize(3);
  }

  @Test
  void aCallMayTakeSoLongAndNoLonger() {
    var tokens = Map.of(BOT, BOT_TOKEN, SIGNING, "0a1b2c3d4e5f");
    assertThat(read(tokens).map(SlackSettings::timeout)).contains(Duration.ofSeconds(5));
    var slow = new HashMap<>(tokens);
    slow.put("MUSTER_SLACK_TIMEOUT", "9s");
    assertThat(read(slow).map(SlackSettings::timeout)).contains(Duration.ofSeconds(9));
    slow.put("MUSTER_SLACK_TIMEOUT", "2m");
    var _ = read(slow);
    says("MUSTER_SLACK_TIMEOUT: \"2m\" is not a time from 1s to 9s; write for instance 9s");
  }

  @Test
  void oneOfThemAloneIsAMistake() {
    assertThat(read(Map.of(BOT, BOT_TOKEN))).isEmpty();
    says(BOT + ": by itself it is no use; set " + APP + " or " + SIGNING + " too");
  }

  @Test
  void aWayInWithoutATokenIsAMistake() {
    assertThat(read(Map.of(SIGNING, "0a1b2c3d4e5f"))).isEmpty();
    says(SIGNING + ": by itself it is no use; set " + BOT + " too");
  }

  @Test
  void bothWaysInAreOneTooMany() {
    var _ = read(Map.of(BOT, BOT_TOKEN, APP, "xapp-1-A2-abcdef", SIGNING, "0a1b2c3d4e5f"));
    says(APP + ": " + SIGNING + " is set as well; keep one of the two");
  }

  @Test
  void aSwappedTokenIsNotSaidAloud() {
    var _ = read(Map.of(BOT, "xapp-1-A2-abcdef", APP, BOT_TOKEN));
    assertThat(problems.all())
        .extracting(Report::line)
        .hasSize(2)
        .noneMatch(line -> line.contains("abcd"));
  }

  private Optional<SlackSettings> read(Map<String, String> variables) {
    var environment = new Environment(variables, problems);
    return new SlackVariables(environment, problems).read(Policy.standard());
  }

  private void says(String line) {
    assertThat(problems.all()).extracting(Report::line).containsExactly(line);
  }

  private static String gov() {
    return "https://slack-gov.com/api/";
  }
}
