package paperwalk.read;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import paperwalk.model.AnthologyPaper;
import paperwalk.model.FileFinding;
import paperwalk.model.Finding;
import paperwalk.model.Severity;

/**
 * Reads the XML files of the ACL Anthology (<a
 * href="https://github.com/acl-org/acl-anthology/blob/master/data/xml/schema.rnc">its schema</a>),
 * paper by paper, in the order of files and records. What a record says that cannot be right is a
 * finding, and reading goes on behind it.
 *
 * <p>Holds one paper at a time, and the ids of all. Not safe for several threads.
 */
public final class AnthologyReader {
  /** A file is held in memory only where it is damaged, and if it is no larger. */
  private static final long MOST_HELD = 64L << 20;

  /** Each costs reading the file once more. */
  private static final int MOST_DAMAGES = 100;

  private final Consumer<AnthologyPaper> papers;
  private final Consumer<FileFinding> findings;

  /** Where each id was first seen. */
  private final Map<String, String> seen = new HashMap<>();

  /**
   * Reads nothing yet.
   *
   * @param papers takes each paper as soon as it is read
   * @param findings takes what is wrong, by file and place
   */
  public AnthologyReader(Consumer<AnthologyPaper> papers, Consumer<FileFinding> findings) {
    this.papers =
        paper -> {
          String place = paper.file() + ":" + paper.span().shownLine();
          String before = seen.putIfAbsent(paper.id().value(), place);
          if (before == null) {
            papers.accept(paper);
          } else {
            findings.accept(
                new FileFinding(
                    paper.file(),
                    new Finding(
                        "duplicate-id",
                        Severity.ERROR,
                        paper.span(),
                        "%s is the id of the paper at %s already; this one is left out"
                            .formatted(paper.id().value(), before),
                        null)));
          }
        };
    this.findings = findings;
  }

  /**
   * Reads a file, or all files of a folder.
   *
   * @param path a file, or the folder that holds the XML files
   * @param papers takes each paper as soon as it is read
   * @param findings takes what is wrong, by file and place
   * @throws ReadException if there is no such file, it cannot be opened, or the folder holds none
   */
  public static void read(
      Path path, Consumer<AnthologyPaper> papers, Consumer<FileFinding> findings)
      throws ReadException {
    AnthologyReader reader = new AnthologyReader(papers, findings);
    for (Path file : files(path)) {
      reader.read(file);
    }
  }

  /**
   * The file, or the XML files directly in the folder, by name.
   *
   * @throws ReadException if there is none
   */
  public static List<Path> files(Path path) throws ReadException {
    if (!Files.exists(path)) {
      throw new ReadException(path + ": there is no such file or folder; check the path");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> children = Files.list(path)) {
      List<Path> files =
          children
              .filter(file -> file.toString().endsWith(".xml") && Files.isRegularFile(file))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new ReadException(
            path
                + ": holds no XML file; give the Anthology's folder data/xml, or one of its files");
      }
      return files;
    } catch (IOException e) {
      throw new ReadException(path + ": cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads one file more. A paper whose id an earlier file or record has is a finding.
   *
   * @throws ReadException if it cannot be opened
   */
  public void read(Path file) throws ReadException {
    AnthologyFindings problems = new AnthologyFindings(file.toString(), findings);
    try {
      AnthologyDamage damage;
      try (Reader in = XmlEncoding.open(file)) {
        damage = parse(file, in, problems);
      }
      if (damage != null) {
        readOn(file, damage, problems);
      }
    } catch (NoSuchFileException e) {
      throw new ReadException(file + ": there is no such file; check the path");
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      problems.error(
          "not-well-formed",
          AnthologyFindings.START,
          "the encoding \"%s\" is not known; the file is not read".formatted(e.getMessage()));
    } catch (IOException e) {
      throw new ReadException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /** Reads what is behind damaged records: without them, from the beginning. */
  private void readOn(Path file, AnthologyDamage first, AnthologyFindings problems)
      throws IOException {
    String text = "";
    if (first.inCollection() && Files.isRegularFile(file) && Files.size(file) <= MOST_HELD) {
      try (Reader in = XmlEncoding.open(file)) {
        text = in.readAllAsString();
      }
    }
    AnthologyDamage damage = first;
    for (int i = 0; damage != null; i++) {
      AnthologyDamage.Repair repair = i < MOST_DAMAGES ? damage.repair(text) : null;
      problems.error(
          "not-well-formed",
          damage.told(repair),
          damage.message()
              + (repair == null
                  ? "; what follows in this file is not read"
                  : "; this record is left out"));
      if (repair == null) {
        return;
      }
      text = repair.text();
      problems.beginAt(repair.from());
      damage = parse(file, new StringReader(text), problems);
    }
  }

  /** Reads to the end, or to where it is no XML. */
  private @Nullable AnthologyDamage parse(Path file, Reader in, AnthologyFindings problems) {
    try (AnthologyCursor cursor = new AnthologyCursor(in)) {
      AnthologyCollection collection =
          new AnthologyCollection(cursor, file.toString(), papers, problems);
      try {
        collection.read();
        return null;
      } catch (XMLStreamException e) {
        return new AnthologyDamage(
            cursor.place(e), collection.record(), collection.hasBegun(), AnthologyFindings.said(e));
      }
    } catch (XMLStreamException e) {
      return new AnthologyDamage(AnthologyFindings.START, null, false, AnthologyFindings.said(e));
    }
  }
}
