package paperwalk.store.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The index of a snapshot's texts. Opened when it is first asked, since most processes never ask;
 * safe for many threads.
 */
public final class TextIndex implements AutoCloseable {
  static {
    QuietLucene.please();
  }

  private final Path folder;
  private @Nullable DirectoryReader reader;
  private boolean closed;

  /** Takes the folder that {@link TextIndexWriter} has written; it need not be there yet. */
  public TextIndex(Path folder) {
    this.folder = folder;
  }

  /**
   * The texts that fit best, the best first; equals in the order of the graph's statements.
   *
   * @param stopped whether the search is no longer wanted; asked again and again
   * @throws TextSearchException if the words cannot be understood, or the index is missing
   */
  public List<TextHit> search(TextQuery query, BooleanSupplier stopped) throws TextSearchException {
    Query words = WordsParser.parse(query.words());
    try {
      IndexSearcher searcher = new IndexSearcher(reader());
      searcher.setTimeout(stopped::getAsBoolean);
      return hits(searcher, searcher.search(restricted(words, query), query.limit()).scoreDocs);
    } catch (IOException e) {
      throw new TextSearchException("the index of texts cannot be read: " + e.getMessage());
    } catch (IndexSearcher.TooManyClauses e) {
      throw new TextSearchException("the words stand for too many; give longer prefixes");
    }
  }

  private static Query restricted(Query words, TextQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
    if (!query.properties().isEmpty()) {
      List<BytesRef> names = query.properties().stream().map(BytesRef::new).toList();
      all.add(new TermInSetQuery(Fields.PROPERTY, names), Occur.FILTER);
    }
    if (query.subject() != null) {
      all.add(new TermQuery(new Term(Fields.SUBJECT, query.subject())), Occur.FILTER);
    }
    if (query.language() != null) {
      String language = query.language().toLowerCase(Locale.ROOT);
      all.add(new TermQuery(new Term(Fields.LANGUAGE, language)), Occur.FILTER);
    }
    return all.build();
  }

  private static List<TextHit> hits(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
    List<TextHit> hits = new ArrayList<>(found.length);
    for (ScoreDoc hit : found) {
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      int document = hit.doc - leaf.docBase;
      hits.add(
          new TextHit(
              iri(leaf.reader(), Fields.SUBJECT, document),
              iri(leaf.reader(), Fields.PROPERTY, document),
              literal(searcher.storedFields().document(hit.doc)),
              hit.score));
    }
    return hits;
  }

  private static Node iri(LeafReader reader, String field, int document) throws IOException {
    SortedDocValues values = reader.getSortedDocValues(field);
    if (values == null || !values.advanceExact(document)) {
      throw new IOException("a text lacks its " + field);
    }
    return NodeFactory.createURI(values.lookupOrd(values.ordValue()).utf8ToString());
  }

  private static Node literal(Document document) {
    String text = document.get(Fields.LITERAL);
    String language = document.get(Fields.LANGUAGE);
    return language == null
        ? NodeFactory.createLiteralString(text)
        : NodeFactory.createLiteralLang(text, language);
  }

  private synchronized DirectoryReader reader() throws IOException, TextSearchException {
    if (closed) {
      throw new TextSearchException("the snapshot has been closed");
    }
    if (reader == null) {
      if (!Files.isDirectory(folder)) {
        throw new TextSearchException(
            "this snapshot has no index of texts; build the graph again with: paperwalk build"
                + " FILE");
      }
      reader = DirectoryReader.open(FSDirectory.open(folder));
    }
    return reader;
  }

  /** Gives the files back. */
  @Override
  public synchronized void close() {
    closed = true;
    if (reader != null) {
      try {
        reader.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
