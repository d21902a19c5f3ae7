package paperwalk.evaluate.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import paperwalk.read.ReadException;

/** Tables of tab-separated values, read line by line. */
final class TableFile {
  private TableFile() {}

  /** Takes a row. */
  interface RowReader {
    /**
     * Takes a row.
     *
     * @param cells its cells, as many as wanted
     * @param place file and line, for messages
     * @throws ReadException if it is not right
     */
    void row(String[] cells, String place) throws ReadException;
  }

  /**
   * Reads a table.
   *
   * @param columns how many cells a row has
   * @param form how a row looks, for messages
   * @throws ReadException if the file is not there or cannot be read, or a row has another number
   *     of cells
   */
  static void read(Path file, int columns, String form, RowReader reader) throws ReadException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String place = file + ":" + number;
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new ReadException(
              "%s: %d cells where %d are expected; a row is %s"
                  .formatted(place, cells.length, columns, form));
        }
        reader.row(cells, place);
      }
    } catch (NoSuchFileException e) {
      throw new ReadException(file + ": no such file; is this the folder of the data set?");
    } catch (CharacterCodingException e) {
      throw new ReadException(
          file + ":" + (number + 1) + ": not UTF-8 here or in the lines that follow");
    } catch (IOException e) {
      throw new ReadException(file + ": cannot be read: " + e.getMessage());
    }
  }
}
