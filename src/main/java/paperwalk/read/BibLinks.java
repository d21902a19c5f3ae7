package paperwalk.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paperwalk.model.ArxivId;
import paperwalk.model.Doi;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.RepositoryId;
import paperwalk.read.BibRecord.Value;

/** The links of a record: each field that names an identifier or holds an address gives one. */
final class BibLinks {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}\"<>\\\\|^`]+");
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)(?:arxiv|\\babs/)[^0-9a-z]{0,20}"
              + "(\\d{4}\\.\\d{4,5}(?:v\\d{1,3})?|[a-z-]{2,20}(?:\\.[A-Z]{2})?/\\d{7})");

  /** Fields that hold an address, and what it leads to if nothing else says so. */
  private static final Map<String, LinkRole> ROLES =
      Map.ofEntries(
          Map.entry("url", LinkRole.PAPER),
          Map.entry("pdf", LinkRole.PAPER),
          Map.entry("ee", LinkRole.PAPER),
          Map.entry("link", LinkRole.PAPER),
          Map.entry("html", LinkRole.PAPER),
          Map.entry("code", LinkRole.CODE),
          Map.entry("github", LinkRole.CODE),
          Map.entry("repository", LinkRole.CODE),
          Map.entry("project", LinkRole.PROJECT),
          Map.entry("website", LinkRole.PROJECT),
          Map.entry("homepage", LinkRole.PROJECT),
          Map.entry("dataset", LinkRole.DATASET),
          Map.entry("slides", LinkRole.SLIDES),
          Map.entry("poster", LinkRole.SLIDES),
          Map.entry("video", LinkRole.VIDEO));

  /** Fields of running text in which people also leave addresses. */
  private static final Set<String> PROSE =
      Set.of("journal", "howpublished", "note", "annote", "annotation", "volume", "publisher");

  private final ListFile file;
  private final List<Link> links = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private BibLinks(ListFile file) {
    this.file = file;
  }

  /** The links in the order of the fields; two forms of one identifier are one link. */
  static List<Link> of(ListFile file, BibRecord record) {
    BibLinks found = new BibLinks(file);
    record.fields().forEach((field, value) -> found.field(record, field, value.stripped()));
    return List.copyOf(found.links);
  }

  private void field(BibRecord record, String field, Value value) {
    String plain = value.raw().replace("\\_", "_").replace("\\%", "%").replace("\\&", "&");
    String bare = plain.replaceAll("[{}]", "").strip();
    switch (field) {
      case "doi" ->
          Doi.parse(bare)
              .flatMap(doi -> Identifier.parse(doi.url()))
              .ifPresent(id -> add(field, id.url(), LinkRole.PAPER, value));
      case "eprint", "arxiv", "arxivid" ->
          eprint(record, field, bare).ifPresent(id -> add(field, id.url(), LinkRole.PAPER, value));
      case "code", "github" -> {
        // Some give owner and name alone.
        String page =
            bare.matches("[\\w.-]{1,100}/[\\w.-]{1,100}") ? "https://github.com/" + bare : bare;
        addresses(field, page, value, LinkRole.CODE);
      }
      default -> {
        LinkRole role = ROLES.get(field);
        if (role != null) {
          addresses(field, plain, value, role);
        } else if (PROSE.contains(field)) {
          addresses(field, plain, value, null);
          Matcher arxiv = ARXIV.matcher(plain);
          if (arxiv.find()) {
            ArxivId.parse(arxiv.group(1))
                .ifPresent(id -> add(field, id.url(), LinkRole.PAPER, value));
          }
        }
      }
    }
  }

  private static Optional<Identifier> eprint(BibRecord record, String field, String text) {
    String archive = record.first("archiveprefix", "eprinttype").map(Value::text).orElse("arxiv");
    if (!field.equals("eprint") || archive.equalsIgnoreCase("arxiv")) {
      return ArxivId.parse(text).map(id -> id);
    }
    return Identifier.parse(archive.toLowerCase(java.util.Locale.ROOT) + ":" + text);
  }

  /** Adds the addresses of a text; where no role is given they say themselves what they are. */
  private void addresses(String field, String text, Value value, @Nullable LinkRole role) {
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String target = withoutEnd(address.group());
      boolean code = role != LinkRole.PROJECT && RepositoryId.parse(target).isPresent();
      boolean paper = role == null && Identifier.parse(target).isPresent();
      LinkRole leads = code ? LinkRole.CODE : paper ? LinkRole.PAPER : role;
      add(field, target, leads == null ? LinkRole.OTHER : leads, value);
    }
  }

  /** Punctuation behind an address, and a parenthesis around it, are no part of it. */
  private static String withoutEnd(String address) {
    int end = address.length();
    while (end > 0 && ".,;)'".indexOf(address.charAt(end - 1)) >= 0) {
      boolean own = address.charAt(end - 1) == ')' && address.lastIndexOf('(', end) > 0;
      if (own) {
        break;
      }
      end--;
    }
    return address.substring(0, end);
  }

  private void add(String field, String target, LinkRole role, Value value) {
    Identifier identifier = Identifier.parse(target).orElse(null);
    if (seen.add(identifier == null ? target : identifier.prefixed())) {
      var span = file.span(value.start(), value.end() - value.start());
      RepositoryId repository = RepositoryId.parse(target).orElse(null);
      links.add(new Link(field, target, role, span, span, false, identifier, repository));
    }
  }
}
