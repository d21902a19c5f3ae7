package paperwalk.http;

import java.util.ArrayList;
import java.util.List;
import paperwalk.model.ReadingList;
import paperwalk.recommend.RelatedQuestion;
import spark.Request;

/** How one asks for related work: the names in an address, and in a body of JSON. */
final class RelatedFields {
  private static final int DEFAULT_COUNT = 20;
  private static final int MOST_COUNT = 1000;
  private static final int MOST_PAPERS = 1000;
  private static final int MOST_TEXTS = 20;
  private static final int MOST_NAMES = 100;
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_NAME = 1000;

  private static final List<String> SAME =
      List.of("less", "not", "since", "until", "withCode", "limit", "diversity", "whatIf");

  private static final String[] ADDRESS =
      names("paper", "text", "lessText", "topic", "venue", "person");
  private static final String[] BODY =
      names(
          "papers",
          "texts",
          "lessTexts",
          "topics",
          "venues",
          "people",
          "bibtex",
          "list",
          "notBibtex",
          "notList");

  private final RequestValues values;

  private RelatedFields(RequestValues values) {
    this.values = values;
  }

  private static String[] names(String... own) {
    List<String> all = new ArrayList<>(SAME);
    all.addAll(List.of(own));
    return all.toArray(String[]::new);
  }

  /**
   * The question that an address asks.
   *
   * @throws ProblemException (400) if a name is unknown, or a value is impossible or too long
   */
  static RelatedQuestion ofAddress(Request request) {
    return new RelatedFields(Parameters.of(request, ADDRESS))
        .question(
            List.of("paper", "text", "lessText", "topic", "venue", "person"), List.of(), List.of());
  }

  /**
   * The question that a body asks.
   *
   * @param lists reads what is sent as BibTeX and Markdown
   * @throws ProblemException as {@link #ofAddress}; also if the body is no JSON
   */
  static RelatedQuestion ofBody(Request request, SentLists lists) {
    JsonMembers members = JsonMembers.of(request, List.of(BODY));
    List<ReadingList> has = new ArrayList<>();
    has.addAll(lists.bibliography("bibtex", members.text("bibtex")));
    has.addAll(lists.markdown("list", members.text("list")));
    List<ReadingList> not = new ArrayList<>();
    not.addAll(lists.bibliography("notBibtex", members.text("notBibtex")));
    not.addAll(lists.markdown("notList", members.text("notList")));
    return new RelatedFields(members)
        .question(List.of("papers", "texts", "lessTexts", "topics", "venues", "people"), has, not);
  }

  /**
   * Reads what both have.
   *
   * @param names what they call papers, texts, texts of which less is wanted, topics, venues,
   *     people
   */
  private RelatedQuestion question(
      List<String> names, List<ReadingList> has, List<ReadingList> not) {
    return new RelatedQuestion(
        texts(names.get(0), MOST_PAPERS, LONGEST_NAME),
        texts(names.get(1), MOST_TEXTS, LONGEST_TEXT),
        has,
        texts("less", MOST_PAPERS, LONGEST_NAME),
        texts(names.get(2), MOST_TEXTS, LONGEST_TEXT),
        texts("not", MOST_PAPERS, LONGEST_NAME),
        not,
        date("since"),
        date("until"),
        values.flag("withCode"),
        texts(names.get(3), MOST_NAMES, LONGEST_NAME),
        texts(names.get(4), MOST_NAMES, LONGEST_NAME),
        texts(names.get(5), MOST_NAMES, LONGEST_NAME),
        values.number("limit", DEFAULT_COUNT, 1, MOST_COUNT),
        values.decimal("diversity", 0, 0, 1),
        values.flag("whatIf"),
        // How to walk is decided by the cost: a stranger does not choose the dearest way.
        null);
  }

  private List<String> texts(String name, int most, int longest) {
    List<String> texts = values.texts(name);
    if (texts.size() > most) {
      throw new ProblemException(
          400,
          "Too many values",
          "%s: %,d are more than the %,d allowed.".formatted(name, texts.size(), most));
    }
    for (String text : texts) {
      if (text.length() > longest) {
        throw new ProblemException(
            400,
            "Value too long",
            "%s: \"%s\" is longer than the %,d characters allowed."
                .formatted(name, Parameters.shown(text), longest));
      }
    }
    return texts;
  }

  /** A longer date is none, and need not be repeated in the message that says so. */
  private String date(String name) {
    return Parameters.shown(values.text(name));
  }
}
