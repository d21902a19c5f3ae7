package paperwalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher finds a JDK, builds what is missing and passes everything on. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir private Path folder;

  private final Map<String, String> environment = new HashMap<>();

  private Path root;
  private Path programs;
  private Path jdks;

  /** What a run left. */
  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void copy() throws Exception {
    root = Files.createDirectories(folder.resolve("the program"));
    programs = Files.createDirectories(folder.resolve("programs"));
    jdks = Files.createDirectories(folder.resolve("jdks"));
    Files.createDirectories(folder.resolve("home"));
    Files.createDirectories(root.resolve("target"));
    Files.copy(Path.of("paperwalk"), root.resolve("paperwalk"));
    executable(root.resolve("paperwalk"));
    Files.createFile(root.resolve("target/paperwalk.jar"));
    jdk(folder.resolve("old"), "17.0.15");
    Files.createSymbolicLink(programs.resolve("java"), folder.resolve("old/bin/java"));
    environment.put("PATH", programs + ":/usr/bin:/bin");
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("PAPERWALK_JVM_DIR", jdks.toString());
  }

  @Test
  void isWellFormed() throws Exception {
    assertThat(run(Path.of(""), "/bin/bash", "-n", "paperwalk")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void takesTheJdkOfJavaHome() throws Exception {
    jdk(jdks.resolve("25"), "25.0.3");
    environment.put("JAVA_HOME", jdk(folder.resolve("new"), "26-ea").toString());

    assertThat(launch("related", "two words", "--why").out())
        .startsWith("java 26-ea\n")
        .endsWith("[paperwalk.cli.Main]\n[related]\n[two words]\n[--why]\n");
  }

  @Test
  void takesTheJdkOfThePath() throws Exception {
    jdk(folder.resolve("old"), "25");

    assertThat(launch("lint").out()).startsWith("java 25\n");
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws Exception {
    environment.put("JAVA_HOME", folder.resolve("old").toString());
    jdk(jdks.resolve("11"), "11.0.2");
    jdk(jdks.resolve("8"), "1.8.0_402");
    jdk(jdks.resolve("jdk 25"), "25.0.1");

    assertThat(launch("lint").out()).startsWith("java 25.0.1\n");
  }

  @Test
  void passesOverWhatIsNoJdk() throws Exception {
    environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
    Files.createDirectories(jdks.resolve("empty"));
    Files.writeString(jdks.resolve("file"), "JAVA_VERSION=\"25\"");
    Files.writeString(jdk(jdks.resolve("odd"), "25").resolve("release"), "JAVA_VERSION=\"new\"\n");
    Files.writeString(jdk(jdks.resolve("other"), "25").resolve("release"), "OS_NAME=\"Linux\"\n");
    jdk(jdks.resolve("right"), "25.0.2");

    assertThat(launch("lint").out()).startsWith("java 25.0.2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {".sdkman/candidates/java", ".jdks"})
  void looksWhereToolsInstallJdks(String place) throws Exception {
    jdk(folder.resolve("home").resolve(place).resolve("25-tem"), "25.0.1");

    assertThat(launch("lint").out()).startsWith("java 25.0.1\n");
  }

  @Test
  void looksWhereSdkmanSaysItIs() throws Exception {
    environment.put("SDKMAN_DIR", folder.resolve("sdkman").toString());
    jdk(folder.resolve("sdkman/candidates/java/25-tem"), "25.0.1");

    assertThat(launch("lint").out()).startsWith("java 25.0.1\n");
  }

  @Test
  void saysWhatToInstallIfThereIsNoJdk() throws Exception {
    Outcome outcome = launch("lint");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("JDK 25", "Install", "JAVA_HOME");
    assertThat(outcome.err().lines()).allMatch(line -> line.startsWith("paperwalk: "));
  }

  @Test
  void worksThroughSymbolicLinksFromAnotherFolder() throws Exception {
    jdk(jdks.resolve("25"), "25");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path absolute = Files.createSymbolicLink(folder.resolve("link"), root.resolve("paperwalk"));
    Path relative = Files.createSymbolicLink(elsewhere.resolve("pw"), Path.of("../link"));

    assertThat(absolute).isSymbolicLink();
    assertThat(run(elsewhere, relative.toString(), "lint").out())
        .contains("[" + root.toRealPath().resolve("target/paperwalk.jar") + "]");
  }

  @Test
  void endsWithTheExitCodeOfTheProgram() throws Exception {
    jdk(jdks.resolve("25"), "25");
    environment.put("EXIT_CODE", "1");

    assertThat(launch("lint").code()).isEqualTo(1);
  }

  @Test
  void passesOptionsToTheVirtualMachine() throws Exception {
    jdk(jdks.resolve("25"), "25");
    environment.put("PAPERWALK_OPTS", "-Da=1 -Db=2");

    assertThat(launch("lint").out()).contains("[-Da=1]\n[-Db=2]\n");
  }

  @Test
  void givesTheServerAHeapThatFitsTheGraph() throws Exception {
    jdk(jdks.resolve("25"), "25");
    Path store = Files.createDirectories(folder.resolve("store/abc"));
    Files.write(store.resolve("graph.nq"), new byte[1 << 20]);
    Files.writeString(folder.resolve("store/current"), "abc\n");

    assertThat(launch("serve").out()).contains("[-Xmx192m]");
    assertThat(launch("serve", "--store", folder + "/store").out()).contains("[-Xmx200m]");
    assertThat(launch("serve", "--store=" + folder + "/store").out()).contains("[-Xmx200m]");
    assertThat(launch("lint").out()).doesNotContain("-Xmx");
  }

  @Test
  void leavesABrokenStoreToTheProgram() throws Exception {
    jdk(jdks.resolve("25"), "25");
    Files.writeString(Files.createDirectories(folder.resolve("store")).resolve("current"), "abc");
    launch("lint");

    Outcome outcome = launch("serve", "--store", folder + "/store");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void preparesAFastStartOnce() throws Exception {
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    jar(root.resolve("target/paperwalk.jar"));

    Outcome first = launch("lint", "a b");
    Outcome second = launch("lint", "a b");

    assertThat(first.err()).isEqualTo("paperwalk: preparing a fast start …\n");
    assertThat(first.out()).isEqualTo("[lint, a b]\n");
    assertThat(second).isEqualTo(new Outcome(0, "[lint, a b]\n", ""));
    assertThat(root.resolve("target")).isDirectoryContaining("glob:**.aot");
  }

  @Test
  void runsWithoutTheFastStartIfItCannotBePrepared() throws Exception {
    Path java = jdk(jdks.resolve("25"), "25").resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\necho done\n");

    assertThat(launch("lint"))
        .isEqualTo(new Outcome(0, "done\n", "paperwalk: preparing a fast start …\n"));
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    jdk(jdks.resolve("25"), "25");
    Files.delete(root.resolve("target/paperwalk.jar"));
    environment.put("PATH", few("bash", "dirname", "readlink").toString());

    Outcome outcome = launch("lint");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("paperwalk: needs Maven").hasLineCount(1);
  }

  @Test
  void showsWhyABuildFailed() throws Exception {
    jdk(jdks.resolve("25"), "25");
    Files.delete(root.resolve("target/paperwalk.jar"));
    program("mvn", "echo no network; exit 1");

    Outcome outcome = launch("lint");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("paperwalk: the build failed", "no network");
  }

  @Test
  void buildsWhatIsMissing() throws Exception {
    jdk(jdks.resolve("25"), "25");
    Files.delete(root.resolve("target/paperwalk.jar"));
    program("mvn", "echo much; : > target/paperwalk.jar");

    Outcome outcome = launch("lint");
    assertThat(outcome.err()).startsWith("paperwalk: building");
    assertThat(outcome.out()).startsWith("java 25\n").doesNotContain("much");
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    jdk(jdks.resolve("25"), "25");
    program("mvn", "touch built");
    for (String part : List.of("src/main", "ontology", "queries", "docs/rules")) {
      Files.createDirectories(root.resolve(part));
    }
    Files.createFile(root.resolve("pom.xml"));
    Files.setLastModifiedTime(
        root.resolve("target/paperwalk.jar"), FileTime.from(Instant.now().plusSeconds(60)));
    launch("lint");
    assertThat(root.resolve("built")).doesNotExist();

    Path query = Files.createFile(root.resolve("queries/one.rq"));
    Files.setLastModifiedTime(query, FileTime.from(Instant.now().plusSeconds(120)));
    launch("lint");
    assertThat(root.resolve("built")).exists();
  }

  private Outcome launch(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(root.resolve("paperwalk").toString()));
    command.addAll(List.of(arguments));
    return run(folder, command.toArray(String[]::new));
  }

  private Outcome run(Path where, String... command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(where.toAbsolutePath().toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Outcome(code, Files.readString(out), Files.readString(err));
  }

  /** Makes a JDK whose java says which it is and what it was asked, and makes the cache. */
  private static Path jdk(Path home, String version) throws IOException {
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        for argument in "$@"; do
          case $argument in -XX:AOTCacheOutput=*) : > "${argument#*=}" ;; esac
        done
        echo "java %s"
        printf '[%%s]\\n' "$@"
        exit ${EXIT_CODE:-0}
        """
            .formatted(version));
    executable(java);
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private void program(String name, String script) throws IOException {
    executable(Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n"));
  }

  /** A folder from which a few of the system's programs can be called, and no others. */
  private Path few(String... names) throws IOException {
    Path few = Files.createDirectories(folder.resolve("few"));
    for (String name : names) {
      Path usr = Path.of("/usr/bin", name);
      Path program = Files.exists(usr) ? usr : Path.of("/bin", name);
      executable(Files.writeString(few.resolve(name), "#!/bin/sh\nexec " + program + " \"$@\"\n"));
    }
    return few;
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A program of the same name that prints its arguments. */
  private void jar(Path jar) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source")).resolve("Main.java");
    Files.writeString(
        source,
        """
        package paperwalk.cli;
        public class Main {
          public static void main(String[] arguments) {
            System.out.println(java.util.List.of(arguments));
          }
        }
        """);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertThat(code).isZero();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("paperwalk/cli/Main.class"));
      Files.copy(folder.resolve("paperwalk/cli/Main.class"), out);
    }
  }
}
