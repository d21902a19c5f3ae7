package paperwalk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The block of data in a page, which no browser runs. */
final class SchemaOrgData {
  private static final Pattern BLOCK =
      Pattern.compile("<script type=\"application/ld\\+json\">([^<>&]*)</script>");

  private SchemaOrgData() {}

  /** The page without it. */
  static String without(String page) {
    return BLOCK.matcher(page).replaceFirst("");
  }

  /** What it says. */
  static JsonNode in(String page) {
    Matcher block = BLOCK.matcher(page);
    assertThat(block.find()).as("%s", page).isTrue();
    try {
      return new ObjectMapper().readTree(block.group(1));
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + block.group(1), e);
    }
  }
}
