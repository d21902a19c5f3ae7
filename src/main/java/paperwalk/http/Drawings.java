package paperwalk.http;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import paperwalk.draw.GraphExport;
import paperwalk.draw.GraphFormat;
import paperwalk.draw.Neighbourhood;
import paperwalk.model.GraphView;

/** The drawable graph of the snapshot, and pictures of it whose links lead to this server. */
final class Drawings {
  private final GraphView whole;
  private final Addresses addresses;

  Drawings(GraphView whole, Addresses addresses) {
    this.whole = whole;
    this.addresses = addresses;
  }

  GraphView whole() {
    return whole;
  }

  GraphView around(Collection<String> centres, int hops) {
    return Neighbourhood.around(whole, centres, hops);
  }

  void write(GraphView view, GraphFormat format, String title, Writer out) throws IOException {
    if (format == GraphFormat.SVG) {
      GraphExport.write(view, format, title, addresses::page, out);
    } else {
      GraphExport.write(view, format, title, out);
    }
  }
}
