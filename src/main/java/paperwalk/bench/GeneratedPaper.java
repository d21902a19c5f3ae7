package paperwalk.bench;

import java.util.List;

/**
 * A paper of the generated graph.
 *
 * @param number its place in time
 * @param key its key in the graph's IRIs
 * @param year in which it became known
 * @param month from 1 to 12
 * @param preprint whether there is a preprint of it
 * @param publicationYear 0 if it was not published
 * @param venue where it was published: the number of a series
 * @param kind from 0 to 9; 0 and 1 are surveys, 2 and 3 benchmarks, others methods
 * @param topics numbers of topics, one at least
 * @param authors numbers of people, one at least
 * @param repositories numbers of repositories
 * @param cites numbers of earlier papers
 */
record GeneratedPaper(
    int number,
    String key,
    String title,
    int year,
    int month,
    boolean preprint,
    int publicationYear,
    int venue,
    int kind,
    List<Integer> topics,
    List<Integer> authors,
    List<Integer> repositories,
    List<Integer> cites) {}
