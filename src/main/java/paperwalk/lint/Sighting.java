package paperwalk.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import paperwalk.model.ArxivId;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Finding.Source;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.Paper;
import paperwalk.model.Paper.Occurrence;
import paperwalk.model.ReadingList;
import paperwalk.model.Version.Publication;

/**
 * A paper as one entry of one list states it.
 *
 * @param list index of the list in the catalogue
 * @param in the list
 * @param paper the paper that the catalogue takes it for
 * @param occurrence what the entry says of it
 * @param titleWords the words that tell its title from others
 */
record Sighting(
    int list, ReadingList in, Paper paper, Occurrence occurrence, Set<String> titleWords) {
  private static final int SHOWN = 3;
  private static final int MOST_SOURCES = 20;

  /** Whether the two titles cannot be one paper's. */
  boolean hasOtherTitle(Sighting other) {
    return TitleWords.differ(titleWords, other.titleWords);
  }

  Entry entry() {
    return occurrence.entry();
  }

  ListFile file() {
    return in.file();
  }

  boolean isPaper() {
    return entry().kind() == EntryKind.PAPER;
  }

  /** The link that carries the entry's first identifier: further ones may be of related work. */
  Optional<Link> identified() {
    return entry().links().stream()
        .filter(link -> link.role() == LinkRole.PAPER && link.identifier() != null)
        .findFirst();
  }

  /** The first identifier. */
  Optional<Identifier> identifier() {
    return identified().flatMap(link -> Optional.ofNullable(link.identifier()));
  }

  /** The arXiv id, if the entry gives one and only one. */
  Optional<ArxivId> arxiv() {
    List<ArxivId> ids =
        entry().links().stream()
            .filter(link -> link.role() == LinkRole.PAPER)
            .flatMap(link -> Optional.ofNullable(link.identifier()).stream())
            .filter(ArxivId.class::isInstance)
            .map(id -> new ArxivId(((ArxivId) id).value(), null))
            .distinct()
            .toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  /** The places of publication that it names. */
  List<Publication> publications() {
    return occurrence.versions().stream()
        .filter(Publication.class::isInstance)
        .map(Publication.class::cast)
        .toList();
  }

  /** Where it stands, for a message on an entry of the list {@code from}. */
  String where(int from) {
    int line = entry().span().shownLine();
    return list == from ? "line " + line : file().name() + ":" + line;
  }

  Source source() {
    return new Source(file(), entry().span());
  }

  static List<Source> sources(List<Sighting> others) {
    return others.stream().limit(MOST_SOURCES).map(Sighting::source).toList();
  }

  /** A few of them in words: what each says, and where. */
  static String told(List<Sighting> others, int from, Function<Sighting, String> says) {
    String first =
        others.stream()
            .limit(SHOWN)
            .map(other -> says.apply(other) + " (" + other.where(from) + ")")
            .collect(Collectors.joining(", "));
    return others.size() <= SHOWN ? first : first + " and " + (others.size() - SHOWN) + " more";
  }
}
