package dev.muster.adapter.slack.fake.blocks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Writes a moment as Slack shows it to somebody with a 24-hour clock in a zone of their own.
record DateWords(ZoneId zone) {
  private static final Map<String, String> FORMS = forms();

  private static Map<String, String> forms() {
    var forms = new LinkedHashMap<String, String>();
    forms.put("{date_num}", "yyyy-MM-dd");
    forms.put("{date_slash}", "dd/MM/yyyy");
    forms.put("{date_long}", "EEEE, d MMMM yyyy");
    forms.put("{date_long_pretty}", "EEEE, d MMMM yyyy");
    forms.put("{date_short}", "d MMM yyyy");
    forms.put("{date_short_pretty}", "d MMM yyyy");
    forms.put("{date}", "d MMMM yyyy");
    forms.put("{date_pretty}", "d MMMM yyyy");
    forms.put("{day_divider_pretty}", "EEEE, d MMMM");
    forms.put("{time_secs}", "HH:mm:ss");
    forms.put("{time}", "HH:mm");
    return forms;
  }

  /// A form that Slack does not know is shown as its fallback.
  String say(Piece.Date date) {
    var said = date.form();
    var at = Instant.ofEpochSecond(date.epoch()).atZone(zone);
    for (var form : FORMS.entrySet()) {
      said =
          said.replace(
              form.getKey(), DateTimeFormatter.ofPattern(form.getValue(), Locale.UK).format(at));
    }
    return said.contains("{") ? date.fallback() : said;
  }
}
