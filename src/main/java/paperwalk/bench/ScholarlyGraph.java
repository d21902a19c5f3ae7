package paperwalk.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import paperwalk.model.VenueSeries;
import paperwalk.rdf.Ontology;

/**
 * A graph of papers that nobody wrote, in Paperwalk's own terms: the same for the same size and
 * seed.
 *
 * <p>Each thing is made from its number alone, in constant time, so nothing is held. What is skewed
 * in the world is skewed here: papers a year grow by a seventh, a topic's papers fall off as its
 * rank to the power of 0.8, venues and repositories alike, and a few authors and papers gather most
 * papers and citations. Papers cite older ones only.
 */
public final class ScholarlyGraph {
  /** The statements that come with one paper, on average: measured. */
  private static final double STATEMENTS_OF_A_PAPER = 31.3;

  private static final int FIRST_YEAR = 2008;
  private static final int YEARS = 18;
  private static final double GROWTH = 0.14;
  private static final double TOPIC_SKEW = 0.8;
  private static final double AUTHORS_OF_A_PAPER = 1.2;
  private static final double REPOSITORIES_OF_A_PAPER = 0.25;

  private final long seed;
  private final int papers;
  private final int topics;
  private final double[] topicShares;
  private final List<VenueSeries> venues;

  private ScholarlyGraph(int papers, int topics, long seed) {
    this.papers = papers;
    this.topics = topics;
    this.seed = seed;
    this.topicShares = shares(topics, TOPIC_SKEW);
    this.venues =
        new Ontology(Names.BASE)
            .venues().stream()
                .filter(v -> v.type() != VenueSeries.Type.REPOSITORY)
                .limit(80)
                .toList();
  }

  /**
   * A graph of about so many statements.
   *
   * @param triples at least 1000; what is generated differs by a percent or less from 100,000 on
   * @param seed another seed gives another graph
   */
  public static ScholarlyGraph ofTriples(long triples, long seed) {
    if (triples < 1_000 || triples > 1_000_000_000) {
      throw new IllegalArgumentException("give a number of triples from 1000 to 1000000000");
    }
    int topics = Math.clamp(triples / 500, 20, 2_000);
    return new ScholarlyGraph(
        (int) Math.max(20, (triples - 5L * topics) / STATEMENTS_OF_A_PAPER), topics, seed);
  }

  /** The number of papers. */
  public int papers() {
    return papers;
  }

  int topics() {
    return topics;
  }

  List<VenueSeries> venues() {
    return venues;
  }

  /** The paper of a number from 0 on; a higher number is a later paper. */
  GeneratedPaper paper(int number) {
    SplittableRandom random = random(1, number);
    int month = month(number);
    int year = year(number);
    boolean published = random.nextDouble() < 0.75;
    boolean preprint = !published || random.nextDouble() < 0.6;
    return new GeneratedPaper(
        number,
        key(number),
        Titles.title(random),
        year,
        month,
        preprint,
        published ? Math.min(year + random.nextInt(2), FIRST_YEAR + YEARS - 1) : 0,
        (int) (Math.pow(random.nextDouble(), 2.2) * venues.size()),
        random.nextInt(10),
        topicsOf(random),
        authorsOf(number, random),
        repositoriesOf(number, random),
        citationsOf(number, random));
  }

  private String key(int number) {
    return "arxiv-%02d%02d.%05d".formatted(year(number) % 100, month(number), number % 100_000);
  }

  private int year(int number) {
    return FIRST_YEAR + (int) time(number);
  }

  private int month(int number) {
    return (int) (12 * time(number)) % 12 + 1;
  }

  /** Years since the first paper: many years' growth turned round. */
  private double time(int number) {
    double share = number / (double) papers;
    return Math.log1p(share * Math.expm1(GROWTH * YEARS)) / GROWTH;
  }

  private List<Integer> topicsOf(SplittableRandom random) {
    int count = 1 + random.nextInt(3) + random.nextInt(2) * random.nextInt(2);
    int[] chosen = new int[count];
    for (int i = 0; i < count; i++) {
      int found = Arrays.binarySearch(topicShares, random.nextDouble());
      chosen[i] = Math.min(topics - 1, found < 0 ? -found - 1 : found);
    }
    return distinct(chosen);
  }

  /** Those that begin with this paper, and others of the last years, some of whom write much. */
  private List<Integer> authorsOf(int number, SplittableRandom random) {
    int first = (int) (number * AUTHORS_OF_A_PAPER);
    int next = (int) ((number + 1) * AUTHORS_OF_A_PAPER);
    int count = 1 + random.nextInt(4) + random.nextInt(3);
    int[] chosen = new int[Math.max(count, next - first)];
    for (int i = 0; i < chosen.length; i++) {
      if (first + i < next) {
        chosen[i] = first + i;
      } else {
        double back = Math.pow(random.nextDouble(), 2) * Math.max(1, first * 0.6);
        int author = Math.max(0, first - 1 - (int) back);
        chosen[i] = random.nextInt(3) == 0 ? author : author / 12 * 12;
      }
    }
    return distinct(chosen);
  }

  private List<Integer> repositoriesOf(int number, SplittableRandom random) {
    int first = (int) (number * REPOSITORIES_OF_A_PAPER);
    if ((int) ((number + 1) * REPOSITORIES_OF_A_PAPER) > first) {
      return List.of(first);
    }
    return first > 0 && random.nextDouble() < 0.2
        ? List.of((int) (Math.pow(random.nextDouble(), 3) * first))
        : List.of();
  }

  private List<Integer> citationsOf(int number, SplittableRandom random) {
    if (number == 0) {
      return List.of();
    }
    int[] cited = new int[(int) (-Math.log1p(-random.nextDouble()) * 7.2) % 60];
    for (int i = 0; i < cited.length; i++) {
      cited[i] =
          random.nextBoolean()
              ? number - 1 - (int) (Math.pow(random.nextDouble(), 2) * number * 0.4)
              : (int) (Math.pow(random.nextDouble(), 1.5) * number) / 16 * 16;
    }
    return distinct(cited);
  }

  private static List<Integer> distinct(int[] numbers) {
    return Arrays.stream(numbers).distinct().boxed().toList();
  }

  /** The topic above, or -1 above the first; a few have many below them. */
  int broader(int topic) {
    return topic == 0 ? -1 : (int) (Math.pow(random(2, topic).nextDouble(), 1.3) * topic * 0.4);
  }

  String topicName(int topic) {
    return Titles.topic(random(3, topic));
  }

  String authorName(int author) {
    return Titles.person(random(4, author));
  }

  /** The authors that are first heard of with a paper. */
  int[] newAuthors(int paper) {
    return range((int) (paper * AUTHORS_OF_A_PAPER), (int) ((paper + 1) * AUTHORS_OF_A_PAPER));
  }

  /** The repositories that are first heard of with a paper. */
  int[] newRepositories(int paper) {
    return range(
        (int) (paper * REPOSITORIES_OF_A_PAPER), (int) ((paper + 1) * REPOSITORIES_OF_A_PAPER));
  }

  private static int[] range(int from, int to) {
    return IntStream.range(from, to).toArray();
  }

  /** Every third repository is a new account's. */
  int ownerOf(int repository) {
    return repository % 3 == 0
        ? repository / 3
        : (int) (Math.pow(random(5, repository).nextDouble(), 2) * (repository / 3 + 1));
  }

  String ownerName(int owner) {
    return Titles.account(random(6, owner)) + owner;
  }

  String repositoryName(int repository) {
    return Titles.coined(random(7, repository)).toLowerCase(Locale.ROOT) + "-" + repository;
  }

  /** Equal numbers give equal choices, whatever was chosen before. */
  SplittableRandom random(int purpose, long number) {
    long mixed = (seed * 31 + purpose) * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L;
    SplittableRandom random = new SplittableRandom(mixed);
    return new SplittableRandom(random.nextLong());
  }

  /** Sums of shares that fall off as the rank to a power. */
  private static double[] shares(int count, double skew) {
    double[] sums = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.pow(i + 1.0, -skew);
      sums[i] = sum;
    }
    for (int i = 0; i < count; i++) {
      sums[i] /= sum;
    }
    return sums;
  }

  static String iri(String... parts) {
    return Names.BASE + String.join("/", parts);
  }

  String paperIri(int number) {
    return iri("paper", key(number));
  }

  static String topicIri(int topic) {
    return iri("topic", "t" + topic);
  }

  static String authorIri(int author) {
    return iri("person", "a" + author);
  }
}
