package paperwalk.soak;

/** The list whose graph is served: its editions differ in every title. */
public final class SoakList {
  static final int PAPERS = 40;
  private static final int GROUPS = 4;

  private SoakList() {}

  /** The list as Markdown. */
  public static String edition(int number) {
    StringBuilder text = new StringBuilder("# Walks\n");
    for (int i = 1; i <= PAPERS; i++) {
      if (i % (PAPERS / GROUPS) == 1) {
        text.append("## Group %d\n".formatted(1 + i / (PAPERS / GROUPS)));
      }
      text.append(
          ("+ \\[2024 EMNLP\\] Walk %d over Graphs, Edition %d."
                  + " ([paper](https://arxiv.org/pdf/2401.%05d),"
                  + " [code](https://github.com/walkers/walk-%d))\n")
              .formatted(i, number, i, i));
    }
    return text.toString();
  }
}
