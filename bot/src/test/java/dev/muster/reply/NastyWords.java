package dev.muster.reply;

import java.util.List;
import java.util.stream.Stream;

/// What people have typed to call somebody, to lead somebody somewhere or to break something; and
/// what harmless people typed that did the same. Every platform must show all of it as words.
public final class NastyWords {
  private static final int A_LOT = 10_000;

  private NastyWords() {}

  public static List<String> all() {
    return Stream.of(CALLS, LINKS, MARKUP, UNSEEN, BREAKERS, PICTURES, LENGTHS)
        .flatMap(List::stream)
        .toList();
  }

  /// Mentions, in the languages of chat platforms.
  private static final List<String> CALLS =
      List.of(
          "<!channel>",
          "<!here|here>",
          "<!everyone>",
          "<!everyone|everyone>",
          "@channel @here @everyone",
          "<@U0BOB>",
          "<@U0BOB|bob>",
          "<@W0BOB>",
          "<@123456789012345678>",
          "<@!123456789012345678>",
          "<@&123456789012345678>",
          "@bob",
          "<!subteam^S123>",
          "<!subteam^S123|@oncall>",
          "<#C0ROOM>",
          "<#C0ROOM|room>",
          "<<!channel>>",
          "<!cha\nnnel>",
          "<\u200B!channel>",
          "<!\u0000channel>",
          "<\u202E!channel>",
          "＜!channel＞",
          "&lt;!channel&gt;",
          "&amp;lt;!channel&amp;gt;",
          "&#60;!channel&#62;",
          "&LT;!channel&GT;",
          "\\<!channel\\>",
          "`<!channel>`",
          "```\n<!channel>\n```",
          "> <!channel>",
          "*<!channel>*",
          "<!channel",
          "!channel>",
          "Q<@U0BOB>Z<!here>Q",
          "<!channel> ".repeat(1_000));

  private static final List<String> LINKS =
      List.of(
          "<https://evil.example|click me>",
          "<https://evil.example|https://good.example>",
          "<https://evil.example>",
          "<http://a.example|<!channel>>",
          "https://evil.example",
          "evil.example/x",
          "www.evil.example",
          "<mailto:a@b.example|mail>",
          "a@b.example",
          "<tel:+441632960000|call>",
          "<slack://user?team=T1&id=U1|open>",
          "[click](https://evil.example)",
          "[a](javascript:alert(1))",
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "<!date^1^{date}^https://evil.example|x>",
          "<!date^1795165200^{date_num} {time_secs}|x>",
          "<!date^x^y|z>",
          "<!foo|bar>",
          "![alt](https://evil.example/x.png)");

  private static final List<String> MARKUP =
      List.of(
          "*bold* _it_ ~no~ `code` ```block```",
          "**bold** `code` ```x``` # h",
          "> quote\n> more",
          "||spoiler||",
          ":smile: :fire:",
          "<script>alert(1)</script><img src=x onerror=alert(1)>",
          "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"<!channel>\"}}",
          "[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"broadcast\",\"range\":\"here\"}]}]",
          "{{}} {} {0} %s %n ${x} #{1+1}",
          "${jndi:ldap://x/a}",
          "'; drop table incident; --",
          "\" or \"1\"=\"1",
          "\"quotes\" and \\ backslashes \\n \\u0000",
          "a\r\nSet-Cookie: x=1",
          "../../etc/passwd",
          "CON.txt",
          "-1",
          "INC-99999999999999999999",
          "/incident resolve INC-1");

  /// What is not seen, or turns what is.
  private static final List<String> UNSEEN =
      List.of(
          "\u0000",
          "a\u0000b\u0007\u001b[31mred",
          "\u200B",
          "\u200B\u200C\u200D\uFEFF",
          "\u202Egnirts desrever\u2066\u2069",
          "invoice\u202Egpj.exe",
          "\u2028\u2029",
          "\u00AD",
          "\u3164",
          "\uFFFE\uFFFF",
          "\uDB40\uDC41\uDB40\uDC42",
          " \u00A0 ",
          "\n\n\n",
          "\t");

  private static final List<String> BREAKERS =
      List.of(
          "half a pair \uD83D",
          "\uDE00 the other half",
          "Z̴̡̛a̵l̶g̷o̸",
          "e" + "\u0301".repeat(500),
          "\u0301\u0301",
          "éß中ا",
          "مرحبا عالم",
          "שלום עולם",
          "ﷺ".repeat(100),
          "İstanbul ıiIİ ß ǆ ﬁ");

  private static final List<String> PICTURES =
      List.of(
          "👩‍🚒",
          "👨‍👩‍👧‍👦",
          "👩🏽‍💻",
          "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
          "🇮🇷🇬🇧",
          "1️⃣",
          "❤️‍🔥",
          "🔥".repeat(300));

  private static final List<String> LENGTHS =
      List.of(
          "",
          " ",
          "a".repeat(A_LOT),
          "\"".repeat(A_LOT),
          "<".repeat(A_LOT),
          "&".repeat(A_LOT),
          "\\".repeat(A_LOT),
          "\n".repeat(A_LOT),
          "\u0001".repeat(A_LOT),
          "😀".repeat(A_LOT / 2),
          "👨‍👩‍👧‍👦".repeat(1_000),
          "中".repeat(A_LOT),
          "a" + "\u0301".repeat(A_LOT),
          "word ".repeat(A_LOT / 5),
          "a\n".repeat(A_LOT / 2),
          "<https://evil.example|x>".repeat(A_LOT / 24));
}
