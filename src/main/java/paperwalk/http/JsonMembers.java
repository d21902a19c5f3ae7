package paperwalk.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spark.Request;

/**
 * The members of the JSON object that is a request's body. As with {@link Parameters}, one that is
 * not known is refused; so are a member given twice and what stands behind the object.
 */
final class JsonMembers implements RequestValues {
  private static final String TYPE = "application/json";
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonNode object;

  private JsonMembers(JsonNode object) {
    this.object = object;
  }

  /**
   * Reads a request's body.
   *
   * @param known the names that members may have
   * @throws ProblemException 415 if it is not said to be JSON; 400 if it is no object of JSON, with
   *     the line and column where it fails, if it has another member, or if the address asks too
   */
  static JsonMembers of(Request request, List<String> known) {
    String type = request.headers("Content-Type");
    String plain = type == null ? "" : type.replaceFirst(";.*", "").strip();
    if (!plain.toLowerCase(Locale.ROOT).equals(TYPE)) {
      throw new ProblemException(
          415,
          "Unknown form of question",
          "POST the question as %s, not %s."
              .formatted(TYPE, plain.isEmpty() ? "without a type" : Parameters.shown(plain)));
    }
    if (request.queryString() != null) {
      throw new ProblemException(
          400,
          "Two questions",
          "The address asks and so does the body; say all of it in the body.");
    }
    JsonNode object = read(request.bodyAsBytes());
    if (!object.isObject()) {
      throw new ProblemException(
          400,
          "Malformed JSON",
          "The body should be an object such as {\"papers\": [\"arxiv:2406.10471\"]}.");
    }
    object
        .fieldNames()
        .forEachRemaining(name -> {
          if (!known.contains(name)) {
            throw new ProblemException(
                400,
                "Unknown member",
                "There is no member \"%s\" here%s; the known ones are: %s."
                    .formatted(
                        Parameters.shown(name),
                        Parameters.nearest(name, known),
                        String.join(", ", new TreeSet<>(known))));
          }
        });
    return new JsonMembers(object);
  }

  private static JsonNode read(byte[] body) {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw new ProblemException(
          400,
          "Malformed JSON",
          "The body is no JSON%s: %s."
              .formatted(
                  place == null
                      ? ""
                      : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr()),
                  said(e)));
    } catch (IOException e) {
      throw new ProblemException(400, "Malformed JSON", "The body is no JSON in UTF-8.");
    }
  }

  /** What the parser says, without the place, which is said already, and without its advice. */
  private static String said(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return message.replaceFirst("(: was expecting| \\(for `).*", "").replaceFirst("[.]$", "");
  }

  private @Nullable JsonNode given(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  @Override
  public String text(String name) {
    JsonNode value = given(name);
    if (value == null) {
      return "";
    }
    if (!value.isTextual()) {
      throw wrong(name, "give a string");
    }
    return value.textValue();
  }

  @Override
  public List<String> texts(String name) {
    JsonNode value = given(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw wrong(name, "give an array of strings");
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      if (!value.get(i).isTextual()) {
        throw wrong(name + "[" + i + "]", "give a string");
      }
      texts.add(value.get(i).textValue());
    }
    return texts;
  }

  @Override
  public int number(String name, int otherwise, int least, int most) {
    JsonNode value = given(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.isIntegralNumber()
        || !value.canConvertToInt()
        || value.intValue() < least
        || value.intValue() > most) {
      throw wrong(name, "give a whole number from %d to %d".formatted(least, most));
    }
    return value.intValue();
  }

  @Override
  public double decimal(String name, double otherwise, double least, double most) {
    JsonNode value = given(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.isNumber() || !(value.doubleValue() >= least && value.doubleValue() <= most)) {
      throw wrong(name, String.format(Locale.ROOT, "give a number from %.0f to %.0f", least, most));
    }
    return value.doubleValue();
  }

  @Override
  public boolean flag(String name) {
    JsonNode value = given(name);
    if (value != null && !value.isBoolean()) {
      throw wrong(name, "give true or false");
    }
    return value != null && value.booleanValue();
  }

  private static ProblemException wrong(String name, String advice) {
    return new ProblemException(400, "Wrong value", name + ": " + advice + ".");
  }
}
