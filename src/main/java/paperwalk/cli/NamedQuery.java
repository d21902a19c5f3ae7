package paperwalk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question that the program carries.
 *
 * @param name its file's name without {@code .rq}
 * @param summary what it asks
 * @param parameters its variables that may be given a value
 * @param text the whole query
 */
record NamedQuery(String name, String summary, List<Parameter> parameters, String text) {
  private static final String FOLDER = "/paperwalk/queries";

  /**
   * A variable that may be given a value.
   *
   * @param name without question mark
   * @param value what it is unless given, as one would type it
   * @param meaning what it stands for
   */
  record Parameter(String name, String value, String meaning) {}

  /** Reads the headers ({@code #+ …}) of a query. */
  static NamedQuery of(String name, String text) {
    String summary = "";
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("#+ summary:")) {
        summary = line.substring("#+ summary:".length()).strip();
      } else if (line.startsWith("#+ param:")) {
        String[] parts = line.substring("#+ param:".length()).split("\\|", 3);
        if (parts.length == 3) {
          parameters.add(new Parameter(parts[0].strip(), parts[1].strip(), parts[2].strip()));
        }
      }
    }
    return new NamedQuery(name, summary, parameters, text);
  }

  /** All questions, by name. */
  static List<NamedQuery> all() {
    List<NamedQuery> queries = new ArrayList<>();
    try {
      Enumeration<URL> folders =
          NamedQuery.class.getClassLoader().getResources(FOLDER.substring(1));
      while (folders.hasMoreElements()) {
        URI uri = folders.nextElement().toURI();
        if (uri.getScheme().equals("jar")) {
          try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            queries.addAll(read(jar.getPath(FOLDER)));
          }
        } else {
          queries.addAll(read(Path.of(uri)));
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program's questions cannot be read", e);
    }
    queries.sort(Comparator.comparing(NamedQuery::name));
    return queries;
  }

  private static List<NamedQuery> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<NamedQuery> queries = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".rq")).sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
        queries.add(of(name, Files.readString(file)));
      }
      return queries;
    }
  }

  /** The question of a name: {@code 07-related}, {@code related}, {@code 7}. */
  static Optional<NamedQuery> find(String asked) {
    if (!asked.matches("[\\p{L}\\p{N}-]+")) {
      return Optional.empty();
    }
    try (InputStream in = NamedQuery.class.getResourceAsStream(FOLDER + "/" + asked + ".rq")) {
      if (in != null) {
        return Optional.of(of(asked, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new IllegalStateException("the program's questions cannot be read", e);
    }
    return all().stream()
        .filter(query ->
            query.name().replaceFirst("^\\d+-", "").equals(asked)
                || query
                    .name()
                    .replaceFirst("^0*(\\d+)-.*", "$1")
                    .equals(asked.replaceFirst("^0+", "")))
        .findFirst();
  }
}
