import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import paperwalk.model.Catalogue;
import paperwalk.model.Catalogue.CataloguedList;
import paperwalk.model.Entry;
import paperwalk.model.EntryKind;
import paperwalk.model.Identifier;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;
import paperwalk.model.ListFile;
import paperwalk.model.ReadingList;
import paperwalk.model.Span;
import paperwalk.model.StatedTag;
import paperwalk.resolve.Identity;
import paperwalk.resolve.Resolution;
import paperwalk.resolve.Resolver;
import paperwalk.resolve.VenueMatcher;

/**
 * How long entries take to become papers: titles made of few words and perturbed as lists do, each
 * paper about three times, in twenty lists; with a fixed seed.
 */
public final class ResolveScale {
  private static final int LISTS = 20;
  private static final int COPIES = 3;
  private static final String[] WORDS =
      ("random walk restart graph paper reader venue list topic survey persona vector memory agent"
              + " reward policy model language personalized retrieval adapter prompt alignment"
              + " preference benchmark summary dialogue story judge profile black box factor"
              + " efficient piece user query index sparse dense kernel spring layout")
          .split(" ");

  private final Random random = new Random(10);

  private ResolveScale() {}

  public static void main(String[] args) {
    double before = 0;
    System.out.printf(
        "%10s %10s %10s %8s %8s %8s%n", "entries", "papers", "rows", "s", "again", "ratio");
    run(5_000); // warms up
    for (String arg : args) {
      int entries = Integer.parseInt(arg);
      List<CataloguedList> lists = new ResolveScale().lists(entries);
      Resolver resolver = new Resolver(new VenueMatcher(List.of()));
      System.gc();
      long start = System.nanoTime();
      Resolution first = resolver.resolve(lists, Identity.EMPTY);
      double seconds = (System.nanoTime() - start) / 1e9;
      Identity identity = Identity.EMPTY.plus(first.added());
      start = System.nanoTime();
      Resolution again = resolver.resolve(lists, identity);
      double remembered = (System.nanoTime() - start) / 1e9;
      if (!again.added().isEmpty()) {
        throw new IllegalStateException("the second time " + again.added().size() + " are new");
      }
      System.out.printf(
          Locale.ROOT,
          "%10d %10d %10d %8.2f %8.2f %8s%n",
          entries,
          first.catalogue().papers().size(),
          first.added().size(),
          seconds,
          remembered,
          before == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / before));
      before = seconds;
    }
  }

  private static void run(int entries) {
    Catalogue ignored =
        new Resolver(new VenueMatcher(List.of())).resolve(new ResolveScale().lists(entries));
  }

  private List<CataloguedList> lists(int entries) {
    List<List<Entry>> all = new ArrayList<>();
    for (int i = 0; i < LISTS; i++) {
      all.add(new ArrayList<>());
    }
    int works = Math.max(1, entries / COPIES);
    String[] titles = new String[works];
    for (int i = 0; i < works; i++) {
      titles[i] = title(i);
    }
    for (int i = 0; i < entries; i++) {
      List<Entry> list = all.get(random.nextInt(LISTS));
      list.add(entry(list.size(), i % works, titles));
    }
    List<CataloguedList> lists = new ArrayList<>();
    for (int i = 0; i < LISTS; i++) {
      ListFile file = new ListFile("list" + i + ".md", "list" + i, "", "0".repeat(64));
      ReadingList list = new ReadingList(file, "List " + i, List.of(), all.get(i), List.of());
      lists.add(new CataloguedList(list, List.of(), List.of(), -1));
    }
    return lists;
  }

  private String title(int work) {
    StringBuilder title = new StringBuilder();
    for (int i = 3 + random.nextInt(8); i > 0; i--) {
      title.append(WORDS[random.nextInt(WORDS.length)]).append(i == 1 ? "" : " ");
    }
    // One in fifty says no more than that it is a survey.
    return work % 50 == 0 ? "A Survey" : title.toString();
  }

  /** An entry about a work: its title as lists write it, and one of its links, or a wrong one. */
  private Entry entry(int line, int work, String[] titles) {
    String title = perturbed(titles[work]);
    // One in two hundred has the link of another line.
    int linked = random.nextInt(200) == 0 ? random.nextInt(titles.length) : work;
    String target =
        switch (random.nextInt(5)) {
          case 0, 1 ->
              "https://arxiv.org/abs/%02d%02d.%05d"
                  .formatted(10 + linked % 16, 1 + linked / 16 % 12, linked / 192);
          case 2 -> "https://doi.org/10.1145/" + linked;
          case 3 -> "https://aclanthology.org/2024.acl-long." + linked;
          default -> "https://example.org/" + linked + ".pdf";
        };
    Span span = new Span(line, 0, 0, 0);
    Link link =
        new Link(
            "paper",
            target,
            LinkRole.PAPER,
            span,
            span,
            false,
            Identifier.parse(target).orElse(null),
            null);
    int year = 2010 + work % 16 + random.nextInt(2);
    return new Entry(
        span,
        title,
        -1,
        EntryKind.PAPER,
        title,
        span,
        List.of(),
        new StatedTag(year + " ACL", span, "ACL", year, null),
        null,
        List.of(link),
        '-');
  }

  private String perturbed(String title) {
    return switch (random.nextInt(6)) {
      case 0 -> title.toUpperCase(Locale.ROOT);
      case 1 -> title.replaceFirst(" ", ": ");
      case 2 -> title.replace(' ', '-') + "!";
      case 3 -> {
        int at = random.nextInt(title.length());
        yield title.substring(0, at) + title.substring(Math.min(title.length(), at + 1));
      }
      default -> title;
    };
  }
}
