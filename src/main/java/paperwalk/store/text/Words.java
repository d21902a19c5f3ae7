package paperwalk.store.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How a text becomes words: by Unicode's rules (UAX #29, so Chinese characters are words of their
 * own), without case, accents and English plurals.
 */
final class Words extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(
        words, new EnglishMinimalStemFilter(folded(new EnglishPossessiveFilter(words))));
  }

  /** What is done to a prefix or a pattern, which is no whole word. */
  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return folded(words);
  }

  private static TokenStream folded(TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }
}
