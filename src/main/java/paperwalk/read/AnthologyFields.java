package paperwalk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Doi;
import paperwalk.model.Person;
import paperwalk.model.Span;

/** Reads the elements that hold one value, such as a year or a name. */
final class AnthologyFields {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final AnthologyCursor cursor;
  private final AnthologyFindings findings;

  AnthologyFields(AnthologyCursor cursor, AnthologyFindings findings) {
    this.cursor = cursor;
    this.findings = findings;
  }

  /** The plain text. */
  String text() throws XMLStreamException {
    Span span = cursor.span();
    String element = cursor.name();
    AnthologyText text = new AnthologyText();
    cursor.text(text);
    if (text.isCut()) {
      findings.warning(
          "long-text",
          span,
          "<%s> is longer than %,d characters; the rest is left out"
              .formatted(element, AnthologyText.MAX_LENGTH));
    }
    String plain = text.plain();
    if (plain.indexOf('\uFFFD') >= 0) {
      findings.warning(
          "unreadable-characters",
          span,
          "<%s> has bytes that are none of the file's encoding; they are read as \uFFFD"
              .formatted(element));
    }
    return plain;
  }

  /** The plain text, or null if there is none. */
  @Nullable String orNull() throws XMLStreamException {
    String text = text();
    return text.isEmpty() ? null : text;
  }

  /**
   * The year.
   *
   * @param otherwise what to take if it is none
   */
  int year(int otherwise) throws XMLStreamException {
    Span span = cursor.span();
    String text = text();
    if (text.matches("\\d{4}")) {
      int year = Integer.parseInt(text);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return year;
      }
    }
    findings.warning(
        "bad-year",
        span,
        "%s is no year; %d is taken, from the collection's id"
            .formatted(AnthologyFindings.shown(text), otherwise));
    return otherwise;
  }

  /** The DOI, or null if it is none. */
  @Nullable Doi doi() throws XMLStreamException {
    Span span = cursor.span();
    String text = text();
    Optional<Doi> doi = Doi.parse(text);
    if (doi.isEmpty()) {
      findings.warning(
          "bad-doi",
          span,
          "%s is no DOI such as 10.18653/v1/P19-1001; it is left out"
              .formatted(AnthologyFindings.shown(text)));
    }
    return doi.orElse(null);
  }

  /** The person, unless without a name. */
  Optional<Person> person() throws XMLStreamException {
    Span span = cursor.span();
    String element = cursor.name();
    String id = cursor.attribute("id");
    String given = "";
    String family = "";
    List<String> variants = new ArrayList<>();
    while (cursor.child()) {
      switch (cursor.name()) {
        case "first" -> given = text();
        case "last" -> family = text();
        case "variant" -> variant().ifPresent(variants::add);
        default -> cursor.skip();
      }
    }
    if (family.isEmpty() && given.isEmpty()) {
      findings.remark("nameless-person", span, "<%s> has no name".formatted(element));
      return Optional.empty();
    }
    boolean single = family.isEmpty();
    return Optional.of(
        new Person(
            single ? "" : given,
            single ? given : family,
            id == null || id.isBlank() ? null : id.strip(),
            List.copyOf(variants)));
  }

  /** The name in another script; Chinese, Japanese and Korean ones begin with the family's. */
  private Optional<String> variant() throws XMLStreamException {
    boolean familyFirst = "hani".equals(cursor.attribute("script"));
    String given = "";
    String family = "";
    while (cursor.child()) {
      switch (cursor.name()) {
        case "first" -> given = text();
        case "last" -> family = text();
        default -> cursor.skip();
      }
    }
    String name = familyFirst ? family + given : (given + " " + family).strip();
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }
}
