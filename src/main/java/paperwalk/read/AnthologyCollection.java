package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import paperwalk.model.AclId;
import paperwalk.model.AnthologyPaper;
import paperwalk.model.AnthologyVolume;
import paperwalk.model.Doi;
import paperwalk.model.Person;
import paperwalk.model.Span;

/** Reads one file of the Anthology: a collection of volumes of papers. */
final class AnthologyCollection {
  private static final String ADDRESS = "https://aclanthology.org/";

  private final AnthologyCursor cursor;
  private final String file;
  private final Consumer<AnthologyPaper> papers;
  private final AnthologyFindings findings;
  private final AnthologyFields fields;
  private String collection = "";

  /** The part of a volume that is being read. */
  private @Nullable Span record;

  AnthologyCollection(
      AnthologyCursor cursor,
      String file,
      Consumer<AnthologyPaper> papers,
      AnthologyFindings findings) {
    this.cursor = cursor;
    this.file = file;
    this.papers = papers;
    this.findings = findings;
    this.fields = new AnthologyFields(cursor, findings);
  }

  /**
   * Reads to the end.
   *
   * @throws XMLStreamException where the file is no well-formed XML
   */
  void read() throws XMLStreamException {
    while (cursor.child()) {
      if (!cursor.name().equals("collection")) {
        findings.error(
            "not-a-collection",
            cursor.span(),
            "the file begins with <%s> and not with <collection>; it is none of the Anthology's"
                .formatted(cursor.name()));
        return;
      }
      collection = Objects.requireNonNullElse(cursor.attribute("id"), "").strip();
      if (AnthologyIds.year(collection) == 0) {
        findings.error(
            "bad-id",
            cursor.span(),
            "%s is no collection's id such as P11 or 2020.acl; the file is not read"
                .formatted(AnthologyFindings.shown(collection)));
        return;
      }
      while (cursor.child()) {
        if (cursor.name().equals("volume")) {
          volume();
        } else {
          cursor.skip();
        }
      }
    }
  }

  /** The place of the record that is being read; null between records. */
  @Nullable Span record() {
    return record;
  }

  /** Whether the collection has begun. */
  boolean hasBegun() {
    return !collection.isEmpty();
  }

  private void volume() throws XMLStreamException {
    String name = Objects.requireNonNullElse(cursor.attribute("id"), "").strip();
    if (AnthologyIds.of(collection, name, "1").isEmpty()) {
      findings.error(
          "bad-id",
          cursor.span(),
          "%s is no volume's id; its papers are left out".formatted(AnthologyFindings.shown(name)));
      cursor.skip();
      return;
    }
    AnthologyVolume volume = new VolumeDraft().made(name);
    while (cursor.child()) {
      record = cursor.span();
      switch (cursor.name()) {
        case "meta" -> volume = meta(name);
        case "paper" -> paper(volume);
        default -> cursor.skip();
      }
      record = null;
    }
  }

  /** What a volume's {@code meta} says. */
  private final class VolumeDraft {
    private String title = "";
    private int year = AnthologyIds.year(collection);
    private @Nullable String month;
    private @Nullable String publisher;
    private @Nullable String address;
    private @Nullable Doi doi;
    private @Nullable String isbn;
    private final List<String> venues = new ArrayList<>();
    private final List<Person> editors = new ArrayList<>();

    AnthologyVolume made(String name) {
      return new AnthologyVolume(
          collection,
          name,
          title,
          year,
          month,
          publisher,
          address,
          doi,
          isbn,
          List.copyOf(venues),
          List.copyOf(editors));
    }
  }

  private AnthologyVolume meta(String name) throws XMLStreamException {
    VolumeDraft draft = new VolumeDraft();
    while (cursor.child()) {
      switch (cursor.name().toLowerCase(Locale.ROOT)) {
        case "booktitle" -> draft.title = fields.text();
        case "year" -> draft.year = fields.year(draft.year);
        case "month" -> draft.month = fields.orNull();
        case "publisher" -> draft.publisher = fields.orNull();
        case "address" -> draft.address = fields.orNull();
        case "doi" -> draft.doi = fields.doi();
        case "isbn" -> draft.isbn = fields.orNull();
        case "venue" -> draft.venues.add(fields.text());
        case "editor" -> fields.person().ifPresent(draft.editors::add);
        default -> cursor.skip();
      }
    }
    return draft.made(name);
  }

  /** What a paper's elements say. */
  private static final class PaperDraft {
    private String title = "";
    private String abstractText = "";
    private final List<Person> authors = new ArrayList<>();
    private final List<Person> editors = new ArrayList<>();
    private @Nullable Doi doi;
    private @Nullable String pages;
    private @Nullable String pdf;
    private @Nullable String language;
    private boolean retracted;
  }

  private void paper(AnthologyVolume volume) throws XMLStreamException {
    Span span = cursor.span();
    String number = Objects.requireNonNullElse(cursor.attribute("id"), "").strip();
    PaperDraft draft = new PaperDraft();
    while (cursor.child()) {
      switch (cursor.name()) {
        case "title" -> draft.title = fields.text();
        case "abstract" -> draft.abstractText = fields.text();
        case "author" -> fields.person().ifPresent(draft.authors::add);
        case "editor" -> fields.person().ifPresent(draft.editors::add);
        case "doi" -> draft.doi = fields.doi();
        case "pages" -> draft.pages = fields.orNull();
        case "url" -> draft.pdf = pdf(fields.text());
        case "language" -> draft.language = fields.orNull();
        case "retracted" -> {
          draft.retracted = true;
          cursor.skip();
        }
        default -> cursor.skip();
      }
    }
    Optional<AclId> id = AnthologyIds.of(volume.collection(), volume.name(), number);
    if (id.isEmpty()) {
      findings.error(
          "bad-id",
          span,
          "%s is no paper's id; give each paper of a volume a number of its own"
              .formatted(AnthologyFindings.shown(number)));
    } else if (draft.title.isEmpty()) {
      findings.error(
          "missing-title",
          span,
          id.get().value() + " has no title and is left out; add <title>…</title>");
    } else if (!findings.isTold(span)) {
      papers.accept(made(id.get(), volume, draft, span));
    }
  }

  private AnthologyPaper made(AclId id, AnthologyVolume volume, PaperDraft draft, Span span) {
    return new AnthologyPaper(
        id,
        volume,
        draft.title,
        draft.abstractText,
        List.copyOf(draft.authors),
        List.copyOf(draft.editors),
        draft.doi,
        draft.pages,
        draft.pdf,
        draft.language,
        draft.retracted,
        file,
        span);
  }

  /** The Anthology gives the name of its own file, or the address of a file elsewhere. */
  private static @Nullable String pdf(String url) {
    if (url.isEmpty() || url.contains("://")) {
      return url.isEmpty() ? null : url;
    }
    return ADDRESS + url + ".pdf";
  }
}
