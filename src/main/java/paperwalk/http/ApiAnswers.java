package paperwalk.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import paperwalk.cite.CitationForm;
import paperwalk.store.PaperRecord;
import spark.Request;
import spark.Response;

/** How the API answers: in which form, with which fields, under which entity tag. */
final class ApiAnswers {
  private static final String JSON = "application/json";
  private static final ObjectMapper MAPPER =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  /** The fields of a paper. */
  static final Set<String> FIELDS =
      new TreeSet<>(
          List.of(
              "iri",
              "key",
              "title",
              "authors",
              "versions",
              "topics",
              "code",
              "projectPages",
              "entries"));

  private ApiAnswers() {}

  /** Answers with a value as JSON. */
  static Object json(Request request, Response response, Object value) throws IOException {
    return new StoredAnswer(Responses.bytes(value), JSON + "; charset=utf-8")
        .send(request, response);
  }

  /** Answers with papers to cite. */
  static Object cited(
      Request request, Response response, CitationForm form, List<PaperRecord> papers)
      throws IOException {
    String text = form.write(papers.stream().map(CitedPaper::of).toList());
    return new StoredAnswer(text.getBytes(StandardCharsets.UTF_8), Forms.contentType(form))
        .send(request, response);
  }

  /**
   * The form asked for by name, else by Accept; null for JSON.
   *
   * @throws ProblemException 400 for an unknown name, 406 if no form is acceptable
   */
  static @Nullable CitationForm form(Request request, Parameters parameters) {
    String name = parameters.text("format");
    if (!name.isBlank()) {
      return name.equalsIgnoreCase("json") || name.equals(JSON)
          ? null
          : CitationForm.of(name)
              .orElseThrow(() ->
                  new ProblemException(
                      400,
                      "Unknown format",
                      "format=%s: choose json, bibtex, ris or csl."
                          .formatted(Parameters.shown(name))));
    }
    List<String> offered = new ArrayList<>(List.of(JSON));
    for (CitationForm form : CitationForm.values()) {
      offered.add(form.mediaType());
    }
    return CitationForm.of(Forms.wanted(request, offered)).orElse(null);
  }

  /** A paper with the fields that were asked for; all if none was. */
  static Object paper(PaperRecord paper, Set<String> fields) {
    if (fields.isEmpty()) {
      return paper;
    }
    ObjectNode whole = MAPPER.valueToTree(paper);
    return whole.retain(fields);
  }

  /** The fields asked for, in {@code fields=title,code}. */
  static Set<String> fields(Parameters parameters) {
    Set<String> wanted = new TreeSet<>();
    for (String part : parameters.text("fields").split(",", -1)) {
      String field = part.strip();
      if (!field.isEmpty() && !FIELDS.contains(field)) {
        throw new ProblemException(
            400,
            "Unknown field",
            "A paper has no field \"%s\"%s; the fields are: %s."
                .formatted(
                    Parameters.shown(field),
                    Parameters.nearest(field, FIELDS),
                    String.join(", ", FIELDS)));
      }
      if (!field.isEmpty()) {
        wanted.add(field);
      }
    }
    return wanted;
  }
}
