package paperwalk.store.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Writes the index of a graph's texts. */
public final class TextIndexWriter {
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String SCHEMA = "https://schema.org/";

  /** What is indexed: titles, abstracts, labels, names and descriptions. */
  public static final Set<String> PROPERTIES =
      Set.of(
          DCTERMS + "title",
          DCTERMS + "abstract",
          DCTERMS + "description",
          SKOS + "prefLabel",
          SKOS + "altLabel",
          SKOS + "definition",
          SCHEMA + "name",
          SCHEMA + "abstract",
          SCHEMA + "description",
          "http://www.w3.org/2000/01/rdf-schema#label",
          "http://xmlns.com/foaf/0.1/name");

  static {
    QuietLucene.please();
  }

  private TextIndexWriter() {}

  /**
   * Indexes statements whose property is one of titles, abstracts and names, and whose object is a
   * plain or language-tagged text. Costs time in proportion to the texts' length and some megabytes
   * of memory.
   *
   * @param statements each of them once; what is said of blank nodes is left out
   * @param folder a new or empty folder
   * @throws IOException if it cannot be written
   */
  public static void write(Iterator<Triple> statements, Path folder) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new Words())
            // One thread, one segment: equal graphs rank equally.
            .setMergeScheduler(new SerialMergeScheduler())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      while (statements.hasNext()) {
        Triple statement = statements.next();
        if (isText(statement)) {
          writer.addDocument(document(statement));
        }
      }
      writer.forceMerge(1);
    }
  }

  private static boolean isText(Triple statement) {
    Node object = statement.getObject();
    return statement.getSubject().isURI()
        && object.isLiteral()
        && PROPERTIES.contains(statement.getPredicate().getURI())
        && (!object.getLiteralLanguage().isEmpty()
            || object.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string"));
  }

  private static Document document(Triple statement) {
    String subject = statement.getSubject().getURI();
    String property = statement.getPredicate().getURI();
    String text = statement.getObject().getLiteralLexicalForm();
    String language = statement.getObject().getLiteralLanguage();
    Document document = new Document();
    document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    document.add(new StoredField(Fields.LITERAL, text));
    for (String[] name : new String[][] {{Fields.SUBJECT, subject}, {Fields.PROPERTY, property}}) {
      document.add(new StringField(name[0], name[1], Field.Store.NO));
      document.add(new SortedDocValuesField(name[0], new BytesRef(name[1])));
    }
    if (!language.isEmpty()) {
      document.add(
          new StringField(Fields.LANGUAGE, language.toLowerCase(Locale.ROOT), Field.Store.NO));
      document.add(new StoredField(Fields.LANGUAGE, language));
    }
    return document;
  }
}
