package dev.muster.adapter.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// As much of an answer as Slack takes in a view, which has no thread to go on in: 100 blocks, and
/// 250 kB for the whole of it. What is left out is said to be.
final class ViewBlocks {
  private static final int BLOCKS = 99;
  private static final int BYTES = 200_000;

  private ViewBlocks() {}

  static List<LayoutBlock> of(List<Page> answer) {
    var all = answer.stream().flatMap(page -> page.blocks().stream()).toList();
    var taken = new ArrayList<LayoutBlock>();
    int left = BYTES;
    for (var block : all) {
      left -= bytes(block);
      if (left < 0 || taken.size() == BLOCKS) {
        taken.add(more());
        return taken;
      }
      taken.add(block);
    }
    return taken;
  }

  private static int bytes(LayoutBlock block) {
    return GsonFactory.createSnakeCase().toJson(block).getBytes(StandardCharsets.UTF_8).length;
  }

  private static LayoutBlock more() {
    var section = RichText.section(List.of(RichText.plain(Phrases.MORE)));
    return RichTextBlock.builder().elements(List.of(section)).build();
  }
}
