package paperwalk.draw;

import java.util.Locale;
import java.util.Optional;

/** A file format a graph can be written in; all of them are text in UTF-8. */
public enum GraphFormat {
  /** Graph Exchange XML Format 1.3 with positions, colours and sizes; made for Gephi. */
  GEXF("gexf", "application/gexf+xml"),
  /** GraphML, read by yEd, NetworkX, igraph and most others; structure and facts, no looks. */
  GRAPHML("graphml", "application/graphml+xml"),
  /** The language of Graphviz. */
  DOT("dot", "text/vnd.graphviz"),
  /** The elements of Cytoscape.js, with positions. */
  CYTOSCAPE("cyjs", "application/json"),
  /** A finished picture. */
  SVG("svg", "image/svg+xml");

  private final String extension;
  private final String mediaType;

  GraphFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The ending of file names, without the dot. */
  public String extension() {
    return extension;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The format of that name or file ending, in capitals or not.
   *
   * @return empty if there is none
   */
  public static Optional<GraphFormat> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (GraphFormat format : values()) {
      if (wanted.equals(format.name().toLowerCase(Locale.ROOT))
          || wanted.equals(format.extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
