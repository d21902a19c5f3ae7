package paperwalk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.Section;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;
import paperwalk.read.SectionReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperwalk read}: what is read from a list, and why so. */
@Command(
    name = "read",
    description = {
      "Shows what is read from lists: a line for each entry, or JSON with all fields and places.",
      "With --explain it shows for each section which reading was chosen, and what else was tried."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  paperwalk read my-list.md",
      "  paperwalk read my-list.md --explain",
      "  paperwalk read refs.bib --format json"
    })
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Lists in Markdown, reStructuredText or BibTeX.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--explain", description = "Show how each section is read.")
  private boolean explain;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|json",
      description = "How to print (default: text).")
  private TextOrJson format = TextOrJson.TEXT;

  /** An entry as it is printed as JSON; lines and columns count from 1. */
  record Row(
      String file,
      int line,
      int column,
      String kind,
      String title,
      List<String> authors,
      @Nullable Integer year,
      @Nullable String month,
      @Nullable String venue,
      @Nullable String tag,
      List<String> sections,
      List<RowLink> links) {

    /** A link of an entry. */
    record RowLink(
        String role,
        String label,
        String target,
        @Nullable String identifier,
        @Nullable String repository) {}
  }

  /** How the sections of a file are read. */
  record Explanation(String file, List<SectionReading> sections) {}

  @Override
  public Integer call() throws Exception {
    ListReader reader = new ListReader(new Ontology(Vocabulary.DEFAULT_BASE).venues());
    List<ListFile> files = reader.load(paths);
    PrintWriter out = spec.commandLine().getOut();
    if (explain) {
      explain(out, reader, files);
      return Main.OK;
    }
    List<Row> rows = new ArrayList<>();
    for (ListFile file : files) {
      ReadingList list = reader.read(file);
      list.entries().forEach(entry -> rows.add(row(list, entry)));
    }
    if (format == TextOrJson.JSON) {
      out.println(Json.of(rows));
    } else {
      rows.forEach(row -> out.println(text(row)));
      out.println(rows.size() == 1 ? "1 entry" : rows.size() + " entries");
    }
    return Main.OK;
  }

  static Row row(ReadingList list, Entry entry) {
    String venue = entry.venue();
    return new Row(
        list.file().name(),
        entry.span().shownLine(),
        entry.span().shownColumn(),
        entry.kind().name().toLowerCase(Locale.ROOT),
        entry.title(),
        entry.authors(),
        entry.year(),
        entry.tag() == null || entry.tag().month() == null ? null : entry.tag().month().toString(),
        venue.isEmpty() ? null : venue,
        entry.tag() == null ? null : entry.tag().text(),
        list.path(entry.section()).stream().map(Section::title).toList(),
        entry.links().stream().map(ReadCommand::link).toList());
  }

  private static Row.RowLink link(Link link) {
    Identifier identifier = link.identifier();
    return new Row.RowLink(
        link.role().name().toLowerCase(Locale.ROOT),
        link.label(),
        link.target(),
        identifier == null ? null : identifier.prefixed(),
        link.repository() == null ? null : link.repository().key());
  }

  private static String text(Row row) {
    StringBuilder text = new StringBuilder();
    text.append(row.file).append(':').append(row.line).append(": ");
    text.append(row.kind.equals("paper") ? "" : "(" + row.kind + ") ").append(row.title);
    if (row.venue != null || row.year != null) {
      text.append(" [")
          .append(row.venue == null ? "" : row.venue)
          .append(row.venue != null && row.year != null ? " " : "")
          .append(row.year == null ? "" : row.year)
          .append(']');
    }
    return text.toString();
  }

  private void explain(PrintWriter out, ListReader reader, List<ListFile> files) {
    List<Explanation> all = new ArrayList<>();
    for (ListFile file : files) {
      all.add(new Explanation(file.name(), reader.explain(file)));
    }
    if (format == TextOrJson.JSON) {
      out.println(Json.of(all));
      return;
    }
    for (Explanation each : all) {
      for (SectionReading section : each.sections) {
        explain(out, each.file, section);
      }
      if (each.sections.isEmpty()) {
        out.println(each.file + ": read record by record; there is nothing to choose");
      }
    }
  }

  private static void explain(PrintWriter out, String file, SectionReading section) {
    String path = section.path().isEmpty() ? "(no heading)" : String.join(" > ", section.path());
    out.println(file + ":" + section.line() + ": " + path);
    String found =
        section.entries()
            + (section.entries() == 1 ? " entry" : " entries")
            + " of "
            + section.blocks()
            + (section.blocks() == 1 ? " block" : " blocks");
    out.println(
        "    "
            + found
            + (section.chosen().isEmpty() ? ": " + section.note() : ": " + section.chosen()));
    for (SectionReading.Tried tried : section.tried()) {
      if (tried.score() > 0) {
        out.println(
            String.format(
                Locale.ROOT,
                "      %6.2f  %s (%d tried)",
                tried.score(),
                tried.name(),
                tried.entries()));
      }
    }
  }
}
