package paperwalk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.model.Entry;
import paperwalk.model.Section;
import paperwalk.model.TableRow;
import paperwalk.read.SectionReading.Tried;

/** Tries all readings on a section and chooses the one that explains most of it. */
final class ItemChoice {

  /** How much better another reading must be for a single entry to leave its section's. */
  private static final double OUTLIER = 0.12;

  /** How much the other sections of a list count in the choice for one. */
  private static final double CUSTOM = 0.05;

  /** How many blocks of a section all readings are tried on. */
  private static final int SAMPLE = 6;

  private static final int SMALL_SAMPLE = 2;
  private static final int FEW = 8;

  /** Below this score the other readings are tried on a block that was not in the sample. */
  private static final double DOUBTFUL = 0.65;

  /** From this score on a reading of a block counts in its favour. */
  private static final double PLAUSIBLE = 0.5;

  /** What a title that is set apart counts more than one that is not. */
  private static final double APART = 0.02;

  private final EntryMaker.Setting setting;
  private final ItemReader reader;
  private final List<TitleFinder> finders;
  private final EntryMaker maker;
  private final Habits habits;

  private final List<@Nullable Draft[]> drafts = new ArrayList<>();
  private final List<Block.Item> read = new ArrayList<>();
  private final List<TableReading.Result> tables = new ArrayList<>();
  private final List<TableRow> rows = new ArrayList<>();
  private double tableScore;
  private int blocks;
  private int line = 1;
  private int fromTables;
  private int found;
  private int sampled;
  private boolean skipped;

  ItemChoice(
      EntryMaker.Setting setting,
      ItemReader reader,
      List<TitleFinder> finders,
      EntryMaker maker,
      Habits habits) {
    this.habits = habits;
    this.setting = setting;
    this.reader = reader;
    this.finders = finders;
    this.maker = maker;
  }

  void skip(int count, int first) {
    skipped = true;
    blocks = count;
    line = first;
  }

  void table(TableReading.Result result) {
    blocks++;
    tableScore += result.score() * result.drafts().size();
    tables.add(result);
    rows.addAll(result.rows());
  }

  /** The rows of its tables of entries. */
  List<TableRow> rows() {
    return rows;
  }

  void items(List<Block.Item> items, int first) {
    line = first;
    blocks += items.size();
    for (Block.Item item : items) {
      if (!Prose.is(item)) {
        drafts.add(new Draft[finders.size()]);
        read.add(item);
      }
    }
    int sample = read.size() <= FEW ? SMALL_SAMPLE : SAMPLE;
    sample = habits.settled() ? Math.min(1, sample) : sample;
    List<Integer> candidates = candidates();
    int step = Math.max(1, candidates.size() / sample);
    for (int i = (step - 1) / 2; i < candidates.size() && sampled < sample; i += step) {
      readAll(candidates.get(i));
      won(drafts.get(candidates.get(i)));
      sampled++;
    }
  }

  /** Notes which reading is the best on a block, if that is an entry at all. */
  private void won(@Nullable Draft[] each) {
    int best = -1;
    for (int i = 0; i < each.length; i++) {
      Draft draft = each[i];
      boolean good = draft != null && draft.score() >= Acceptance.GOOD;
      Draft before = best < 0 ? null : each[best];
      if (good && draft != null && (before == null || draft.score() > before.score() + 1e-9)) {
        best = i;
      }
    }
    if (best >= 0) {
      habits.won(best);
    }
  }

  /** Bullets, where there are any; or else all. */
  private List<Integer> candidates() {
    List<Integer> all = new ArrayList<>();
    List<Integer> bullets = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      all.add(i);
      if (read.get(i).bullet() != null) {
        bullets.add(i);
      }
    }
    return bullets.isEmpty() ? all : bullets;
  }

  private void readAll(int index) {
    @Nullable Draft[] each = drafts.get(index);
    for (int i = 0; i < each.length; i++) {
      each[i] = each[i] == null ? reader.read(read.get(index), finders.get(i)) : each[i];
    }
  }

  private double[] scores() {
    double[] scores = new double[finders.size()];
    for (@Nullable Draft[] each : drafts) {
      for (int i = 0; i < each.length; i++) {
        Draft draft = each[i];
        scores[i] += draft == null || draft.score() < PLAUSIBLE ? 0 : draft.score();
      }
    }
    return scores;
  }

  void addTo(double[] whole) {
    double[] scores = scores();
    for (int i = 0; i < whole.length; i++) {
      whole[i] += scores[i];
    }
  }

  private int best(double[] whole) {
    double[] scores = scores();
    double all = Math.max(1e-9, java.util.Arrays.stream(whole).max().orElse(1));
    int best = 0;
    double most = -1;
    for (int i = 0; i < scores.length; i++) {
      double apart = finders.get(i) instanceof PlainTitle ? 0 : APART;
      double score = scores[i] * (1 + apart) + CUSTOM * sampled * whole[i] / all;
      if (score > most + 1e-9) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  List<Entry> entries(double[] whole, Cores cores) {
    List<Entry> entries = new ArrayList<>();
    for (TableReading.Result table : tables) {
      table.drafts().forEach(draft -> entries.add(maker.entry(draft, setting, table.kind())));
    }
    tables.clear();
    fromTables = entries.size();
    int best = best(whole);
    List<@Nullable Draft> chosen = cores.map(drafts.size(), i -> choose(i, best));
    int good = 0;
    for (Draft draft : chosen) {
      good += draft != null && draft.score() >= Acceptance.GOOD ? 1 : 0;
    }
    boolean many = good * 10 >= blocks * 6 && good > 0;
    for (int i = 0; i < chosen.size(); i++) {
      Draft draft = chosen.get(i);
      if (draft != null && Acceptance.accepts(draft, read.get(i), many, good > 2, setting.said())) {
        entries.add(maker.entry(draft, setting, null));
      }
    }
    found = entries.size();
    return entries;
  }

  private @Nullable Draft choose(int index, int best) {
    @Nullable Draft[] each = drafts.get(index);
    if (each[best] == null) {
      each[best] = reader.read(read.get(index), finders.get(best));
    }
    Draft usual = each[best];
    if (usual != null && usual.score() >= DOUBTFUL) {
      return usual;
    }
    readAll(index);
    Draft other = null;
    for (Draft draft : each) {
      if (draft != null && (other == null || draft.score() > other.score() + 1e-9)) {
        other = draft;
      }
    }
    boolean outlier = usual == null || (other != null && other.score() > usual.score() + OUTLIER);
    return outlier ? other : usual;
  }

  SectionReading explanation(double[] whole) {
    double[] scores = scores();
    List<Tried> tried = new ArrayList<>();
    if (fromTables > 0) {
      tried.add(new Tried(GridReader.NAME, fromTables, tableScore));
    }
    for (int i = 0; i < scores.length; i++) {
      int index = i;
      int readable = (int) drafts.stream().filter(each -> each[index] != null).count();
      tried.add(new Tried(finders.get(i).name(), readable, scores[i]));
    }
    tried.sort(Comparator.comparingDouble((Tried t) -> -t.score()));
    String chosen =
        found == 0
            ? ""
            : drafts.isEmpty() || fromTables * 2 > found
                ? GridReader.NAME
                : finders.get(best(whole)).name();
    String note =
        skipped
            ? "its headings say that no entries stand here"
            : found == 0 ? "nothing here reads like an entry" : "";
    return new SectionReading(
        setting.path().stream().map(Section::title).toList(),
        line,
        blocks,
        found,
        chosen,
        tried,
        note);
  }
}
