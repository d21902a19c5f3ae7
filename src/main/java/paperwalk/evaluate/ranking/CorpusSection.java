package paperwalk.evaluate.ranking;

/**
 * Papers that stand together in a list.
 *
 * @param list the list's name
 * @param title the section's heading; empty for papers that stand below none
 * @param papers ids of the papers, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // Its arrays are read in place and never compared.
public record CorpusSection(String list, String title, int[] papers) {}
