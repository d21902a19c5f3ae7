package paperwalk.store.text;

import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Reads what somebody searches for, in the syntax of Lucene's classic parser without regular
 * expressions and fields.
 */
final class WordsParser {
  /** Nobody types more; strangers might. */
  static final int LONGEST = 1_000;

  private WordsParser() {}

  /**
   * Reads it; text without any word finds nothing.
   *
   * @throws TextSearchException saying what cannot be understood
   */
  static Query parse(String words) throws TextSearchException {
    if (words.length() > LONGEST) {
      throw new TextSearchException("the words are longer than %,d characters".formatted(LONGEST));
    }
    try {
      Query query = new Classic().parse(words);
      return query == null ? new MatchNoDocsQuery() : query;
    } catch (ParseException | IllegalArgumentException e) {
      throw new TextSearchException(
          "\"%s\" cannot be understood: %s (put \\ before a character that is meant as itself)"
              .formatted(words, reason(e)));
    } catch (StackOverflowError | IndexSearcher.TooManyClauses e) {
      throw new TextSearchException("the words are nested too deeply or too many");
    }
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    int colon = message.indexOf("': ");
    return message.substring(colon < 0 ? 0 : colon + 3).lines().findFirst().orElse("no words");
  }

  /** A parser serves one text. */
  private static final class Classic extends QueryParser {
    Classic() {
      super(Fields.TEXT, new Words());
    }

    @Override
    protected Query getRegexpQuery(String field, String pattern) throws ParseException {
      throw new ParseException("regular expressions are not searched for; use FILTER regex");
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
      return super.getFieldQuery(known(field), text, quoted);
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
      return super.getFieldQuery(known(field), text, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String prefix) throws ParseException {
      return super.getPrefixQuery(known(field), prefix);
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
      if (pattern.startsWith("*") || pattern.startsWith("?")) {
        throw new ParseException("a word cannot begin with * or ?; give its first letters");
      }
      return super.getWildcardQuery(known(field), pattern);
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float distance) throws ParseException {
      return super.getFuzzyQuery(known(field), word, distance);
    }

    @Override
    protected Query getRangeQuery(
        String field, String from, String to, boolean fromInclusive, boolean toInclusive)
        throws ParseException {
      return super.getRangeQuery(known(field), from, to, fromInclusive, toInclusive);
    }

    private static String known(String field) throws ParseException {
      if (field != null && !field.equals(Fields.TEXT)) {
        throw new ParseException(
            "there is no field %s; name a property before the words instead".formatted(field));
      }
      return Fields.TEXT;
    }
  }
}
