package paperwalk.read;

import org.jspecify.annotations.Nullable;

/** The title is a link: {@code [Title](https://…), Authors, Venue Year}. */
final class LinkedTitle implements TitleFinder {
  @Override
  public String name() {
    return "the title is the link";
  }

  @Override
  public @Nullable TitleAt find(FlatText flat, int from) {
    FlatText.LinkAt best = null;
    for (FlatText.LinkAt link : flat.links()) {
      if (link.start() < from || link.link().label().isEmpty() || link.end() <= link.start()) {
        continue;
      }
      String label = flat.slice(link.start(), link.end());
      int words = TitleFinder.words(flat.text(), link.start(), link.end());
      boolean leads = TitleFinder.words(flat.text(), from, link.start()) == 0;
      if (LinkRoles.isLabel(label) || words == 0 || (words < 3 && !leads)) {
        continue;
      }
      if (words >= 3) {
        best = link;
        break;
      }
      best = best == null ? link : best;
    }
    return best == null ? null : TitleFinder.trimmed(flat, best.start(), best.end(), best.end());
  }
}
