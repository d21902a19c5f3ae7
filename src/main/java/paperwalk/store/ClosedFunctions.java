package paperwalk.store;

import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import paperwalk.rdf.Vocabulary;
import paperwalk.store.guard.GuardedFunctions;
import paperwalk.store.text.TextIndex;

/**
 * The functions that a stranger's query may call: those of SPARQL, XPath and ARQ, and our own.
 *
 * <p>ARQ's own registries load any class of the class path that a query names ({@code java:…});
 * these know what was put into them and nothing else.
 */
final class ClosedFunctions {
  private ClosedFunctions() {}

  /** Puts the registries into a context. */
  static void install(Context context, RelatedPapers related, TextIndex texts) {
    FunctionRegistry known = FunctionRegistry.get();
    Functions functions = new Functions();
    known
        .keys()
        .forEachRemaining(uri -> {
          FunctionFactory guarded = GuardedFunctions.guard(uri, known.getFunctionFactory(uri));
          if (guarded != null) {
            functions.put(uri, guarded);
          }
        });
    FunctionRegistry.set(context, functions);
    PropertyFunctionRegistry knownProperties = PropertyFunctionRegistry.get();
    PropertyFunctions properties = new PropertyFunctions();
    knownProperties.keys().forEachRemaining(uri -> properties.put(uri, knownProperties.get(uri)));
    properties.put(Vocabulary.PW + "related", uri -> new RelatedFunction(related));
    properties.put(TextFunction.IRI, uri -> new TextFunction(texts));
    PropertyFunctionRegistry.set(context, properties);
  }

  private static final class Functions extends FunctionRegistry {
    @Override
    public @Nullable FunctionFactory getFunctionFactory(String uri) {
      return isRegistered(uri) ? super.getFunctionFactory(uri) : null;
    }

    @Override
    public @Nullable Function getFunction(String uri) {
      return isRegistered(uri) ? super.getFunction(uri) : null;
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String uri) {
      return isRegistered(uri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String uri) {
      return isRegistered(uri) ? super.get(uri) : null;
    }
  }
}
