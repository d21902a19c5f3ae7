package paperwalk.evaluate.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import paperwalk.read.ListReader;
import paperwalk.read.ReadException;

/** Data sets small enough to be followed by hand. Of their papers, p11 is of the held-out tenth. */
final class SmallData {
  private SmallData() {}

  /** Twelve papers, four readers, eight citations and one that is to be found. */
  static void citeULike(Path folder) throws IOException {
    StringBuilder items = new StringBuilder();
    List<String> words = List.of("walks", "walks", "walks", "ranking", "ranking", "taste");
    for (int i = 0; i < 12; i++) {
      String word = words.get(i % words.size());
      items.append("p%d\tOn %s number %d\t%s_tag x\n".formatted(i, word, i, word));
    }
    write(folder, "items.tsv", items.toString());
    write(folder, "warm/train.tsv", pairs("a p0 p1 p2", "b p1 p2 p3", "c p2 p3 p4 p11"));
    write(folder, "warm/valid.tsv", pairs("a p2", "c p4"));
    write(folder, "warm/test.tsv", pairs("a p3", "b p0 p4", "d p5"));
    write(folder, "cold/train.tsv", pairs("a p0 p1 p11", "b p1 p2", "c p2 p3"));
    write(folder, "cold/candidates.tsv", "p6\np7\np8\n");
    write(folder, "cold/test.tsv", pairs("a p6", "b p7 p8"));
    write(folder, "cite/train.tsv", pairs("p0 p1 p2", "p1 p0 p2", "p2 p0 p1", "p3 p4", "p4 p3"));
    write(folder, "cite/valid.tsv", pairs("p0 p2"));
    write(folder, "cite/test.tsv", pairs("p0 p3", "p3 p0"));
    write(folder, "citecold/train.tsv", pairs("p0 p1 p2 p11", "p1 p2 p11", "p3 p11"));
    write(folder, "citecold/test.tsv", pairs("p5 p0 p1"));
  }

  /** Six papers of the Anthology, of which P12-1001 cites five and P11-1001 four of before. */
  static void citationGraph(Path folder) throws IOException {
    write(
        folder,
        "aan/edges.tsv",
        """
        citing	cited	citing_year	cited_year
        P09-1001	P08-1001	2009	2008
        P10-1001	P09-1001	2010	2009
        P10-1001	P10-1001	2010	2010
        P10-1001	P12-1001	2010	2012
        P11-1001	P10-1001	2011	2010
        P11-1001	P09-1001	2011	2009
        P11-1001	P08-1001	2011	2008
        P11-1001	W08-0101	2011	2008
        P12-1001	P11-1001	2012	2011
        P12-1001	P10-1001	2012	2010
        P12-1001	P09-1001	2012	2009
        P12-1001	P08-1001	2012	2008
        P12-1001	W08-0101	2012	2008
        """);
    write(
        folder,
        "acl-anthology/xml/P12.xml",
        """
        <?xml version='1.0' encoding='UTF-8'?>
        <collection id="P12">
          <volume id="1">
            <meta><booktitle>Proceedings</booktitle><year>2012</year></meta>
            <paper id="1">
              <title>Walks of <fixed-case>P</fixed-case>apers</title>
              <author><first>Ada</first><last>Walker</last></author>
              <abstract>We walk.</abstract>
            </paper>
            <paper id="2"><title>Not in the graph</title></paper>
          </volume>
        </collection>
        """);
  }

  /** Two lists that share two papers. */
  static void lists(Path folder) throws IOException {
    write(
        folder,
        "one/README.md",
        """
        # One
        ## Walking
        - [Walks on Reading Lists](https://arxiv.org/abs/2401.00001), ACL 2024
        - [Personas of Readers](https://arxiv.org/abs/2401.00002), ACL 2024
        ## Ranking
        - [Alignment of Taste](https://arxiv.org/abs/2401.00003), ACL 2023
        """);
    write(
        folder,
        "two/README.md",
        """
        # Two
        ## Readers
        - [Walks on reading lists.](https://arxiv.org/abs/9999.00001), ACL 2024
        - [Personas of Readers](https://arxiv.org/abs/2401.00002), ACL 2024
        - [Agents That Remember Their Readers](https://arxiv.org/abs/2401.00004), EMNLP 2023
        ## More
        - [Ranking by Words](https://arxiv.org/abs/2401.00005), EMNLP 2023
        """);
  }

  /** Reads a task of one of these. */
  static RankingTask task(TaskKind kind, Path folder, Split split) throws ReadException {
    return new TaskReader(new ListReader(List.of()), line -> {}).read(kind, folder, split);
  }

  /** Each row a query and its papers, apart by spaces. */
  private static String pairs(String... rows) {
    StringBuilder pairs = new StringBuilder();
    for (String row : rows) {
      String[] names = row.split(" ");
      for (int i = 1; i < names.length; i++) {
        pairs.append(names[0]).append('\t').append(names[i]).append('\n');
      }
    }
    return pairs.toString();
  }

  static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
