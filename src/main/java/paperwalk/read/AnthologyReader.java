package paperwalk.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
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
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      read(file.toString(), in);
    } catch (NoSuchFileException e) {
      throw new ReadException(file + ": there is no such file; check the path");
    } catch (IOException e) {
      throw new ReadException(file + ": cannot be read: " + e.getMessage());
    }
  }

  private void read(String file, InputStream in) {
    try (AnthologyCursor cursor = new AnthologyCursor(in)) {
      AnthologyFindings problems = new AnthologyFindings(file, findings);
      try {
        new AnthologyCollection(cursor, file, papers, problems).read();
      } catch (XMLStreamException e) {
        problems.notWellFormed(cursor.place(e), e);
      }
    } catch (XMLStreamException e) {
      new AnthologyFindings(file, findings).notWellFormed(AnthologyFindings.START, e);
    }
  }
}
