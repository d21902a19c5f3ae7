package paperwalk.evaluate.ranking;

import java.util.List;

/**
 * What a data set says of a paper itself.
 *
 * @param id the data set's name for it
 * @param title its title
 * @param summary its abstract; empty if there is none
 * @param tags what readers tagged it with
 * @param authors the authors' names
 * @param venue where it appeared; empty if that is not known
 * @param year when it appeared; 0 if that is not known
 */
public record CorpusPaper(
    String id,
    String title,
    String summary,
    List<String> tags,
    List<String> authors,
    String venue,
    int year) {}
