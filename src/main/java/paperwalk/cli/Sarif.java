package paperwalk.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Finding;
import paperwalk.model.Finding.Fix;
import paperwalk.model.ListFile;
import paperwalk.model.RuleDescription;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

  record Run(Tool tool, String columnKind, List<Result> results) {}

  record Tool(Driver driver) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Driver(String name, @Nullable String version, List<Rule> rules) {}

  record Rule(
      String id,
      Message shortDescription,
      Message fullDescription,
      Message help,
      Level defaultConfiguration) {}

  record Level(String level) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Message(String text, @Nullable String markdown) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Result(
      String ruleId,
      @JsonInclude int ruleIndex,
      String level,
      Message message,
      List<Location> locations,
      List<Location> relatedLocations,
      List<Repair> fixes) {}

  record Location(PhysicalLocation physicalLocation) {}

  record PhysicalLocation(Artifact artifactLocation, Region region) {}

  record Artifact(String uri) {}

  record Region(int startLine, int startColumn, int endLine, int endColumn) {}

  record Repair(Message description, List<Change> artifactChanges) {}

  record Change(Artifact artifactLocation, List<Replacement> replacements) {}

  record Replacement(Region deletedRegion, Content insertedContent) {}

  record Content(String text) {}

  static Log of(List<FoundFinding> findings, List<RuleDescription> rules) {
    Map<String, Integer> indexes =
        IntStream.range(0, rules.size())
            .boxed()
            .collect(Collectors.toMap(i -> rules.get(i).name(), i -> i));
    Driver driver =
        new Driver(
            "paperwalk",
            Sarif.class.getPackage().getImplementationVersion(),
            rules.stream().map(Sarif::rule).toList());
    List<Result> results =
        findings.stream()
            .map(found -> result(found, indexes.getOrDefault(found.finding().rule(), -1)))
            .toList();
    return new Log(SCHEMA, "2.1.0", List.of(new Run(new Tool(driver), "utf16CodeUnits", results)));
  }

  private static Rule rule(RuleDescription rule) {
    return new Rule(
        rule.name(),
        new Message(rule.title(), null),
        new Message(rule.explanation(), null),
        new Message(rule.explanation(), RulePages.of(rule.name())),
        new Level(level(rule.severity())));
  }

  private static Result result(FoundFinding found, int index) {
    ListFile file = found.file();
    Finding finding = found.finding();
    return new Result(
        finding.rule(),
        index,
        level(finding.severity()),
        new Message(finding.message(), null),
        List.of(location(file, finding.span())),
        finding.sources().stream().map(source -> location(source.file(), source.span())).toList(),
        fixes(file, finding));
  }

  private static List<Repair> fixes(ListFile file, Finding finding) {
    Fix fix = finding.fix();
    return fix == null
        ? List.of()
        : List.of(
            new Repair(
                new Message("mends " + finding.rule(), null),
                List.of(
                    new Change(
                        new Artifact(uri(file)),
                        List.of(
                            new Replacement(
                                region(file, fix.span()), new Content(fix.replacement())))))));
  }

  private static Location location(ListFile file, Span span) {
    return new Location(new PhysicalLocation(new Artifact(uri(file)), region(file, span)));
  }

  private static Region region(ListFile file, Span span) {
    Span end = file.span(span.end(), 0);
    return new Region(span.shownLine(), span.shownColumn(), end.shownLine(), end.shownColumn());
  }

  private static String uri(ListFile file) {
    String path = file.name().replace('\\', '/');
    try {
      // The path of an absolute file begins with a slash: then it is a file: address.
      return path.startsWith("/")
          ? new URI("file", "", path, null).toASCIIString()
          : new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return path.replace(" ", "%20");
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case INFO -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }
}
