package paperwalk.http;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;

/** The pages' templates: read once, since they are the same for all snapshots. */
final class Templates {
  private static final DefaultMustacheFactory FACTORY = new DefaultMustacheFactory("paperwalk/web");

  static final Mustache INDEX = FACTORY.compile("index.mustache");
  static final Mustache PAPER = FACTORY.compile("paper.mustache");
  static final Mustache THING = FACTORY.compile("thing.mustache");
  static final Mustache MAP = FACTORY.compile("map.mustache");
  static final Mustache SPARQL = FACTORY.compile("sparql.mustache");
  static final Mustache API = FACTORY.compile("api.mustache");
  static final Mustache VOCABULARY = FACTORY.compile("vocabulary.mustache");
  static final Mustache PROBLEM = FACTORY.compile("problem.mustache");

  private Templates() {}
}
