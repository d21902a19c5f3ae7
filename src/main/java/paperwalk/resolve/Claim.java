package paperwalk.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;

/**
 * What an entry says of which work it speaks. Entries that claim the same are one work.
 *
 * @param kind what it is about
 * @param titleKey the title's key, or the title itself if it has neither letter nor digit
 * @param ids {@code arxiv:2406.10471} and so on, in their order; of anything but a paper its
 *     address
 * @param year the stated year, only where there are no ids
 * @param by the first author's surname, only where there are no ids
 * @param place {@code at:} and the address of the paper, or {@code list:} and the list's own name;
 *     only where there are no ids and the title hardly tells
 */
record Claim(
    EntryKind kind, String titleKey, List<String> ids, String year, String by, String place) {

  private static final String LIST = "list:";

  /**
   * The claim of an entry.
   *
   * @param listKey what names its list
   */
  static Claim of(Entry entry, String listKey) {
    TreeSet<String> ids = new TreeSet<>(Comparator.comparing(Claim::rank));
    if (entry.kind() == EntryKind.PAPER) {
      Versions.identifiers(entry).map(Identifier::prefixed).forEach(ids::add);
    } else {
      @Nullable String address = Address.of(entry);
      if (address != null) {
        ids.add(address);
      }
    }
    String titleKey = titleKey(entry.title());
    if (!ids.isEmpty()) {
      return new Claim(entry.kind(), titleKey, List.copyOf(ids), "", "", "");
    }
    Integer year = entry.year();
    boolean tells =
        entry.kind() == EntryKind.PAPER
            && TitleWords.of(entry.title()).telling() >= TitleWords.TELLING;
    return new Claim(
        entry.kind(),
        titleKey,
        List.of(),
        year == null ? "" : year.toString(),
        AuthorNames.first(entry.authors()),
        tells ? "" : placeOf(entry, listKey));
  }

  private static String placeOf(Entry entry, String listKey) {
    @Nullable Link link = entry.link(LinkRole.PAPER).orElse(null);
    @Nullable String address = link == null ? null : Address.of(link.target());
    return address == null ? list(listKey) : "at:" + address.substring(address.indexOf(':') + 1);
  }

  /** Makes that things of different kinds have nothing in common. */
  String within(String text) {
    return kind == EntryKind.PAPER ? text : kind + " " + text;
  }

  /** What joins by title: a title without letters and digits counts as it is written. */
  static String titleKey(String title) {
    String key = TitleKey.of(title);
    return key.isEmpty() ? plain(title) : key;
  }

  /** A title on one line. */
  static String plain(String title) {
    return title.replaceAll("[\\s\\p{Cc}\\p{Cs}\\u2028\\u2029]+", " ").strip();
  }

  /** The part of a list's key that other lists do not lengthen. */
  private static String ownName(String listKey) {
    int last = listKey.lastIndexOf('/');
    boolean readme = listKey.endsWith("/readme");
    return listKey.substring((readme ? listKey.lastIndexOf('/', last - 1) : last) + 1);
  }

  /** The place of an entry that says no other. */
  static String list(String listKey) {
    return LIST + ownName(listKey);
  }

  /** The strongest scheme first, then by value. */
  static String rank(String id) {
    int strength = Identifier.STRENGTH.indexOf(scheme(id));
    return (char) ('a' + (strength < 0 ? 25 : strength)) + id;
  }

  static String scheme(String id) {
    return id.substring(0, id.indexOf(':'));
  }

  /** The first link whose role fits the kind, or else the first. */
  static @Nullable Link mainLink(Entry entry) {
    LinkRole wanted =
        switch (entry.kind()) {
          case PAPER -> LinkRole.PAPER;
          case DATASET -> LinkRole.DATASET;
          case SOFTWARE -> LinkRole.CODE;
          case RESOURCE -> LinkRole.OTHER;
        };
    return entry
        .link(wanted)
        .orElseGet(() -> entry.links().isEmpty() ? null : entry.links().getFirst());
  }

  /** What claims are put in order by: those with the strongest ids first. */
  String order() {
    String names = ids.isEmpty() ? "~" : rank(ids.getFirst()) + " " + String.join(" ", ids);
    return String.join("\t", kind.name(), names, titleKey, year, by, place);
  }
}
