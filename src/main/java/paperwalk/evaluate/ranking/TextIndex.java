package paperwalk.evaluate.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The texts of a corpus, ranked by BM25 (Robertson and Zaragoza 2009) as Lucene computes it.
 *
 * <p>A paper's text is its title, abstract, tags and authors, as English words without stop words,
 * stemmed (Porter 1980); a tag is a word, and so is an author's name. Several papers ask with the
 * sum of their vectors, cut to the heaviest terms. Analysis and weights were chosen on validation
 * sets.
 */
final class TextIndex implements Scorer {
  private static final float K1 = 1.2f;
  private static final float B = 0.75f;
  private static final int MOST_TERMS = 256;
  private static final String TEXT = "text";
  private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}]+");

  static {
    QuietLucene.please();
  }

  private final IndexSearcher searcher;
  private final String[] terms;
  private final double[] idf;

  /** For each paper its different terms, and beside them their weights by BM25. */
  private final int[][] termsOf;

  private final float[][] weightsOf;

  TextIndex(List<CorpusPaper> papers) {
    Map<String, Integer> numbers = new HashMap<>();
    this.termsOf = new int[papers.size()][];
    this.weightsOf = new float[papers.size()][];
    try (Analyzer analyzer = new EnglishAnalyzer()) {
      this.searcher = new IndexSearcher(index(papers, analyzer, numbers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    searcher.setSimilarity(new BM25Similarity(K1, B));
    searcher.setQueryCache(null);
    this.terms = new String[numbers.size()];
    numbers.forEach((term, number) -> terms[number] = term);
    this.idf = idf(papers.size());
    weigh();
  }

  private IndexReader index(
      List<CorpusPaper> papers, Analyzer analyzer, Map<String, Integer> numbers)
      throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setSimilarity(new BM25Similarity(K1, B))
            // Joins neighbours only, so that Lucene's numbers of documents are ours of papers.
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < papers.size(); i++) {
        String text = text(papers.get(i));
        Document document = new Document();
        document.add(new TextField(TEXT, text, Field.Store.NO));
        writer.addDocument(document);
        count(i, analyzer, text, numbers);
      }
      writer.forceMerge(1);
    }
    return DirectoryReader.open(directory);
  }

  private static String text(CorpusPaper paper) {
    List<String> parts = new ArrayList<>(List.of(paper.title(), paper.summary()));
    parts.addAll(paper.tags());
    // Joined by what the tokenizer takes for a part of a word, as tags mostly are.
    paper.authors().forEach(name -> parts.add(NOT_LETTER.matcher(name).replaceAll("_")));
    return String.join("\n", parts);
  }

  private void count(int paper, Analyzer analyzer, String text, Map<String, Integer> numbers)
      throws IOException {
    Map<Integer, Integer> counts = new HashMap<>();
    try (TokenStream words = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        counts.merge(
            numbers.computeIfAbsent(word.toString(), k -> numbers.size()), 1, Integer::sum);
      }
      words.end();
    }
    termsOf[paper] = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    weightsOf[paper] = new float[termsOf[paper].length];
    for (int i = 0; i < termsOf[paper].length; i++) {
      weightsOf[paper][i] = counts.getOrDefault(termsOf[paper][i], 0);
    }
  }

  private double[] idf(int papers) {
    int[] holders = new int[terms.length];
    for (int[] row : termsOf) {
      for (int term : row) {
        holders[term]++;
      }
    }
    return Arrays.stream(holders)
        .mapToDouble(held -> Math.log(1 + (papers - held + 0.5) / (held + 0.5)))
        .toArray();
  }

  /** From counts to weights. */
  private void weigh() {
    double total = 0;
    double[] lengths = new double[termsOf.length];
    for (int paper = 0; paper < lengths.length; paper++) {
      for (float count : weightsOf[paper]) {
        lengths[paper] += count;
      }
      total += lengths[paper];
    }
    double mean = Math.max(1, total / Math.max(1, lengths.length));
    for (int paper = 0; paper < lengths.length; paper++) {
      double norm = K1 * (1 - B + B * lengths[paper] / mean);
      for (int i = 0; i < weightsOf[paper].length; i++) {
        float count = weightsOf[paper][i];
        weightsOf[paper][i] = (float) (idf[termsOf[paper][i]] * count / (count + norm));
      }
    }
  }

  /** Adds to each paper's score how well its text answers the texts of the seeds. */
  @Override
  public void score(Query asked, Scores scores) {
    Map<Integer, Double> sum = new HashMap<>();
    for (int seed : asked.seeds()) {
      for (int i = 0; i < termsOf[seed].length; i++) {
        sum.merge(termsOf[seed][i], (double) weightsOf[seed][i], Double::sum);
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    sum.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_TERMS)
        .forEach(e ->
            query.add(
                new BoostQuery(
                    new TermQuery(new Term(TEXT, terms[e.getKey()])), e.getValue().floatValue()),
                BooleanClause.Occur.SHOULD));
    try {
      searcher.search(query.build(), new ScoreCollection(scores));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
