package paperwalk.cite;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paperwalk.cite.Citation.Kind;

/** Papers to cite in tests. */
final class Citations {
  private Citations() {}

  /** One of each kind, with awkward signs. */
  static List<Citation> samples() {
    return List.of(
        new Citation(
            "arxiv-2406.10471",
            Kind.CONFERENCE,
            "Personalized Pieces: Efficient LLMs & 100% of GPT-4's $5 Costs",
            authors(
                "Zhaoxuan Tan", "van der Maaten, Laurens", "OpenAI", "King, Jr., Martin Luther"),
            "EMNLP 2024",
            2024,
            11,
            "10.18653/v1/2024.emnlp-main.371",
            "2406.10471",
            "https://aclanthology.org/2024.emnlp-main.371/",
            List.of("Parameter-efficient fine-tuning", "method")),
        new Citation(
            "doi-10.1145-3626772",
            Kind.JOURNAL,
            "Über die \\Wege {in} Graphen_1 ~ ^2 #3",
            authors("Jürgen Müßig"),
            "Zeitschrift für Graphen & Netze",
            2021,
            null,
            "10.1145/3626772_{x}",
            null,
            "https://example.org/a_b?c=%20&d={e}",
            List.of()),
        new Citation(
            "arxiv-2305.1",
            Kind.PREPRINT,
            "HYDRA -- a ``Model'' Factorization <Framework> | 例",
            List.of(),
            "arXiv",
            2023,
            5,
            null,
            "2305.00001",
            "https://arxiv.org/abs/2305.00001",
            List.of()),
        paper("t-0123456789abcdef", "On Nothing", null));
  }

  static Citation paper(String id, String title, @Nullable Integer year, String... authors) {
    return new Citation(
        id, Kind.OTHER, title, authors(authors), null, year, null, null, null, null, List.of());
  }

  static List<AuthorName> authors(String... names) {
    return Arrays.stream(names).map(AuthorName::parse).toList();
  }
}
