package paperwalk.evaluate;

import java.util.List;

/**
 * A paper as a curator's own file gives it; empty where the file says nothing of a kind.
 *
 * @param title of the paper
 * @param year digits
 * @param venue name
 * @param papers addresses of the paper, of which the list gives one
 * @param code addresses of the code, of which the list gives one
 */
record GoldPaper(String title, String year, String venue, List<String> papers, List<String> code) {}
