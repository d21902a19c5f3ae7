package paperwalk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;
import paperwalk.read.ListReader;

/** Reading a list beside merely parsing the same text, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class ReadScale {
  @Param("data/awesome-personalized-llm.md")
  public String list;

  /** How often the list is repeated: ten times as much should take ten times as long. */
  @Param("1")
  public int times;

  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final Parser placing =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private final ListReader reader = new ListReader(new Ontology(Vocabulary.DEFAULT_BASE).venues());
  private ListFile file;

  @Setup
  public void load() throws Exception {
    String text = Files.readString(Path.of(list)).repeat(times);
    file = new ListFile(list, "list", text, "0".repeat(64));
  }

  @Benchmark
  public Node parse() {
    return parser.parse(file.text());
  }

  @Benchmark
  public Node parseWithPlaces() {
    return placing.parse(file.text());
  }

  @Benchmark
  public ReadingList read() {
    return reader.read(file);
  }
}
