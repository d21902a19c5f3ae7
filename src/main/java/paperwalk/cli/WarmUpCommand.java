package paperwalk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Runs the usual verbs once on a small list, so that the virtual machine can note which classes
 * they need and how (its ahead-of-time cache, JEP 514). The launcher calls it after a build.
 */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher after a build.")
final class WarmUpCommand implements Callable<Integer> {
  private static final String LIST =
      """
      # List
      ## Methods
      + \\[2024 EMNLP\\] First Paper on Walks. ([paper](https://arxiv.org/pdf/2401.00001), [code](https://github.com/a/first))
      + \\[2024 EMNLP\\] Second Paper on Walks. ([paper](https://arxiv.org/pdf/2401.00002), [code](https://github.com/a/second))
      """;

  @Override
  public Integer call() throws IOException {
    try (TemporaryFolder temporary = TemporaryFolder.create()) {
      Path folder = temporary.path();
      Path list = Files.writeString(folder.resolve("list.md"), LIST);
      String store = folder.resolve("store").toString();
      int code = run("build", list.toString(), "--store", store);
      code |= run("related", "arxiv:2401.00001", "--why", "--store", store);
      code |= run("related", "first", "--format", "json", "--store", store);
      code |= run("path", "first", "second", "--store", store);
      code |= run("query", "10", "--store", store);
      code |= run("export", "--format", "svg", "--store", store);
      run("lint", list.toString());
      return code;
    }
  }

  private static int run(String... args) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.run(nowhere, nowhere, args);
  }
}
