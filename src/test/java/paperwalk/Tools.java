package paperwalk;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Programs that tests use if they are installed. */
public final class Tools {

  private static final Set<String> MISSED = ConcurrentHashMap.newKeySet();

  private Tools() {}

  /**
   * Finds a program on the PATH. Without it the test is skipped, but on a build server (environment
   * variable {@code CI} is {@code true}) it fails, so that nothing goes untested unnoticed.
   *
   * @param debianPackage what to install to have the program
   */
  public static Path find(String program, String debianPackage) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : List.of(path.split(File.pathSeparator, -1))) {
      Path file = Path.of(folder, program);
      if (Files.isExecutable(file) && !Files.isDirectory(file)) {
        return file;
      }
    }
    String message =
        program + " is not on the PATH; install it, for instance: apt install " + debianPackage;
    if ("true".equals(System.getenv("CI"))) {
      return fail(message);
    }
    // The runner keeps the reasons of skipped tests to itself.
    if (MISSED.add(program)) {
      System.err.println("Tests are skipped: " + message);
    }
    return abort(message);
  }

  /**
   * Runs a program on a text and gives back what it prints.
   *
   * @throws AssertionError with the program's complaint if it does not exit with 0
   */
  public static String run(Path program, String input, String... arguments)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("input", null);
    Path out = Files.createTempFile("output", null);
    Path complaint = Files.createTempFile("complaint", null);
    try {
      Files.writeString(in, input);
      List<String> command = new ArrayList<>(List.of(program.toString()));
      command.addAll(List.of(arguments));
      int exit =
          new ProcessBuilder(command)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(complaint.toFile())
              .start()
              .waitFor();
      if (exit != 0) {
        fail(command + " ended with " + exit + ": " + Files.readString(complaint));
      }
      return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(in);
      Files.deleteIfExists(out);
      Files.deleteIfExists(complaint);
    }
  }
}
