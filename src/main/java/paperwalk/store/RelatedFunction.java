package paperwalk.store;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.util.NodeUtils;
import org.jspecify.annotations.Nullable;
import paperwalk.store.RelatedPapers.Question;
import paperwalk.store.RelatedPapers.Scored;

/**
 * {@code (?paper ?score ?why ?rank) pw:related (<seed> … "words" … 20)}: ranks papers by their
 * relation to the seeds and to texts, so that a query can join on it. All but the first subject may
 * be left out; reasons are made only where they are asked for.
 *
 * <p>Costs a walk for each row that it is asked of, and between two walks looks whether the query
 * has to end.
 */
final class RelatedFunction extends PropertyFunctionEval {
  static final int DEFAULT_LIMIT = 10;
  static final int MAX_LIMIT = 10_000;

  /** Names the subjects; a list of them asks for reasons if it is as long as the third. */
  private static final String SUBJECTS = "(?paper ?score ?why ?rank)";

  private static final int MOST_SUBJECTS = 4;
  private static final int WHY = 3;

  private static final String USE =
      "pw:related takes IRIs of papers, texts and one limit above 0: (<paper> … \"words\" … 20)";

  private final RelatedPapers related;

  RelatedFunction(RelatedPapers related) {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    this.related = related;
  }

  @Override
  public QueryIterator execEvaluated(
      Binding binding,
      PropFuncArg subject,
      Node predicate,
      PropFuncArg object,
      ExecutionContext context) {
    List<Node> out = FunctionRow.nodes(subject);
    if (out.isEmpty() || out.size() > MOST_SUBJECTS) {
      throw new QueryBuildException("pw:related takes one to four subjects: " + SUBJECTS);
    }
    Question question = question(FunctionRow.nodes(object), out.size() >= WHY);
    AtomicBoolean cancelled = context.getCancelSignal();
    check(cancelled);
    List<Scored> found = ask(question);
    check(cancelled);
    List<Binding> rows = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      FunctionRow.of(binding, out, values(found.get(i), i + 1)).ifPresent(rows::add);
    }
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private static void check(@Nullable AtomicBoolean cancelled) {
    if (cancelled != null && cancelled.get()) {
      throw new QueryCancelledException();
    }
  }

  private List<Scored> ask(Question question) {
    try {
      return related.related(question);
    } catch (IllegalArgumentException e) {
      throw new QueryExecException("pw:related: " + e.getMessage());
    }
  }

  private static Question question(List<Node> asked, boolean why) {
    List<String> seeds = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    int limit = 0;
    for (Node in : asked) {
      if (in.isURI()) {
        seeds.add(in.getURI());
      } else if (in.isLiteral() && isText(in)) {
        texts.add(in.getLiteralLexicalForm());
      } else if (in.isLiteral() && isWhole(in) && limit == 0) {
        limit = limit(in);
      } else {
        throw new QueryExecException(USE);
      }
    }
    if (seeds.isEmpty() && texts.isEmpty()) {
      throw new QueryExecException(USE);
    }
    return new Question(seeds, texts, limit == 0 ? DEFAULT_LIMIT : limit, why);
  }

  private static boolean isText(Node literal) {
    return NodeUtils.isSimpleString(literal) || NodeUtils.isLangString(literal);
  }

  private static boolean isWhole(Node literal) {
    return literal.getLiteralDatatype() instanceof XSDBaseNumericType
        && literal.getLiteralLexicalForm().strip().matches("\\+?\\d+");
  }

  private static int limit(Node whole) {
    BigInteger number = new BigInteger(whole.getLiteralLexicalForm().strip());
    if (number.signum() == 0) {
      throw new QueryExecException(USE);
    }
    return number.min(BigInteger.valueOf(MAX_LIMIT)).intValueExact();
  }

  private static List<Optional<Node>> values(Scored scored, int rank) {
    return List.of(
        Optional.of(NodeFactory.createURI(scored.paper())),
        Optional.of(
            NodeFactory.createLiteralDT(Double.toString(scored.score()), XSDDatatype.XSDdouble)),
        Optional.of(NodeFactory.createLiteralString(scored.why())),
        Optional.of(NodeFactory.createLiteralDT(String.valueOf(rank), XSDDatatype.XSDinteger)));
  }
}
