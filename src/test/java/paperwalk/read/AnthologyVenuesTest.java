package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.model.AnthologyVolume;
import paperwalk.rdf.Ontology;
import paperwalk.rdf.Vocabulary;

/** What the venue of a volume is called. */
class AnthologyVenuesTest {
  private final AnthologyVenues venues =
      new AnthologyVenues(new Ontology(Vocabulary.DEFAULT_BASE).venues());

  /** Volumes in the forms that the Anthology has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P11 | 1 | Proceedings of the 49th Annual Meeting of the Association for Computational Linguistics | ACL
          P11 | 3 | Proceedings of the ACL 2011 Student Session | ACL
          A00 | 1 | Sixth Applied Natural Language Processing Conference | ANLP
          A00 | 2 | 1st Meeting of the North American Chapter of the Association for Computational Linguistics | NAACL
          D19 | 1 | Proceedings of the 2019 Conference on Empirical Methods in Natural Language Processing | EMNLP
          D19 | 50 | Proceedings of the Second Workshop on Natural Language Processing for Internet Freedom: Censorship | Workshop on Natural Language Processing for Internet Freedom: Censorship
          I08 | 4 | Proceedings of the Sixth SIGHAN Workshop on Chinese Language Processing | SIGHAN Workshop on Chinese Language Processing
          J90 | 1 | Computational Linguistics, Volume 16, Number 1, March 1990 | CL
          Q13 | 1 | Transactions of the Association for Computational Linguistics, Volume 1 | TACL
          O05 | 2 | International Journal of Computational Linguistics & Chinese Language Processing, Volume 10 | IJCLCLP
          S12 | 1 | *SEM 2012: The First Joint Conference on Lexical and Computational Semantics | *SEM
          S15 | 2 | Proceedings of the 9th International Workshop on Semantic Evaluation (SemEval 2015) | SemEval
          W12 | 31 | Proceedings of the Seventh Workshop on Statistical Machine Translation | WMT
          W16 | 23 | Proceedings of the First Conference on Machine Translation: Volume 2, Shared Task Papers | WMT
          W19 | 43 | Proceedings of the 4th Workshop on Representation Learning for NLP (RepL4NLP-2019) | RepL4NLP
          W04 | 8 | Proceedings of SENSEVAL-3, the Third International Workshop on the Evaluation of Systems | SENSEVAL
          W01 | 12 | Proceedings of the ACL 2001 Workshop on Open-Domain Question Answering | Open-Domain Question Answering
          W08 | 16 | Coling 2008: Proceedings of the workshop on Knowledge and Reasoning for Answering Questions | Knowledge and Reasoning for Answering Questions
          W02 | 5 | COLING-02: Machine Translation in Asia | Machine Translation in Asia
          W14 | 36 | Proceedings of the EMNLP 2014 Workshop on Arabic Natural Language Processing (ANLP) | WANLP
          W13 | 1 | Proceedings of the 10th International Conference on Computational Semantics (IWCS 2013) | IWCS
          W93 | 1 | Acquisition of Lexical Knowledge from Text | Acquisition of Lexical Knowledge from Text
          W99 | 9 | | Workshop W99-9
          2020.acl | main | Proceedings of the 58th Annual Meeting | ACL
          2020.findings | emnlp | Findings of the Association for Computational Linguistics: EMNLP 2020 | EMNLP
          2020.cl | 1 | Computational Linguistics, Volume 46, Issue 1 | CL
          2020.bionlp | 1 | Proceedings of the 19th SIGBioMed Workshop (BioNLP) | BioNLP
          2020.sustainlp | 1 | Proceedings of SustaiNLP: Workshop on Simple Processing | SustaiNLP
          2020.xyz | 1 | Proceedings of Something | XYZ
          """)
  void itIsNamedAsListsNameIt(
      String collection, String name, @Nullable String title, String venue) {
    assertThat(venues.name(volume(collection, name, title == null ? "" : title, List.of())))
        .isEqualTo(venue);
  }

  @Test
  void whatAVolumeSaysItselfGoesFirst() {
    assertThat(venues.name(volume("2023.wop", "1", "Workshop", List.of("nowhere", "emnlp"))))
        .isEqualTo("EMNLP");
  }

  private static AnthologyVolume volume(
      String collection, String name, String title, List<String> stated) {
    return new AnthologyVolume(
        collection, name, title, 2020, null, null, null, null, null, stated, List.of());
  }
}
