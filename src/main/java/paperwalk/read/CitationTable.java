package paperwalk.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import paperwalk.model.FileFinding;
import paperwalk.model.Finding;
import paperwalk.model.Severity;
import paperwalk.model.Span;

/**
 * Reads who cites whom from a table of tab-separated values: a line of headings, two of which are
 * {@code citing} and {@code cited}, then a citation a line. Other columns are not read.
 */
public final class CitationTable {
  private CitationTable() {}

  /**
   * Reads a table, line by line.
   *
   * @param rows takes the ids of the citing and the cited paper, as written
   * @param findings takes lines that lack one of the two
   * @throws ReadException if the file cannot be read or has no such headings
   */
  public static void read(
      Path file, BiConsumer<String, String> rows, Consumer<FileFinding> findings)
      throws ReadException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      String head = in.readLine();
      List<String> headings = head == null ? List.of() : List.of(head.split("\t", -1));
      int citing = headings.indexOf("citing");
      int cited = headings.indexOf("cited");
      if (citing < 0 || cited < 0) {
        throw new ReadException(
            file
                + ":1:1: the first line names no columns \"citing\" and \"cited\"; separate columns"
                + " by tabs");
      }
      int line = 1;
      for (String row = in.readLine(); row != null; row = in.readLine(), line++) {
        String[] cells = row.split("\t", -1);
        if (cells.length > Math.max(citing, cited)
            && !cells[citing].isBlank()
            && !cells[cited].isBlank()) {
          rows.accept(cells[citing].strip(), cells[cited].strip());
        } else if (!row.isBlank()) {
          findings.accept(
              new FileFinding(
                  file.toString(),
                  new Finding(
                      "bad-citation",
                      Severity.WARNING,
                      new Span(line, 0, 0, row.length()),
                      "the line has no two ids, separated by a tab; it is left out",
                      null)));
        }
      }
    } catch (NoSuchFileException e) {
      throw new ReadException(file + ": there is no such file; check the path");
    } catch (CharacterCodingException e) {
      throw new ReadException(file + ": is not in UTF-8; convert it first");
    } catch (IOException e) {
      throw new ReadException(file + ": cannot be read: " + e.getMessage());
    }
  }
}
