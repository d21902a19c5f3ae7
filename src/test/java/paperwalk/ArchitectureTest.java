package paperwalk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of the packages: what each may use, and which library lives where. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Set<String> VAGUE = Set.of("util", "common", "impl", "manager", "helper");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("paperwalk");

  /**
   * A package.
   *
   * @param name its name below {@code paperwalk}
   * @param uses which of the others it may use
   * @param libraries which packages of others it may use apart from Java's own
   */
  record Room(String name, Set<String> uses, Set<String> libraries) {
    String pattern() {
      return "paperwalk." + name + "..";
    }

    String[] allowed() {
      List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", pattern()));
      uses.forEach(use -> allowed.add("paperwalk." + use + ".."));
      allowed.addAll(libraries);
      return allowed.toArray(String[]::new);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Room> rooms() {
    Set<String> web =
        Set.of(
            "spark..",
            "jakarta.servlet..",
            "org.eclipse.jetty..",
            "com.github.mustachejava..",
            "com.github.benmanes.caffeine..",
            "io.prometheus..",
            "com.fasterxml.jackson..",
            "javax.xml.stream..",
            "org.slf4j..");
    return List.of(
        new Room("model", Set.of(), Set.of()),
        new Room("read", Set.of("model"), Set.of("org.commonmark..", "javax.xml..")),
        new Room("lint", Set.of("model", "read"), Set.of()),
        new Room("resolve", Set.of("model"), Set.of()),
        new Room(
            "evaluate",
            Set.of("model", "read", "resolve", "walk", "recommend"),
            Set.of("com.fasterxml.jackson..", "org.apache.lucene..")),
        new Room("bench", Set.of("model", "rdf"), Set.of()),
        new Room("soak", Set.of(), Set.of()),
        new Room("curate", Set.of("model", "resolve"), Set.of()),
        new Room("cite", Set.of("model"), Set.of("com.fasterxml.jackson..")),
        new Room(
            "rdf", Set.of("model", "resolve"), Set.of("org.apache.jena..", "com.apicatalog..")),
        new Room(
            "store",
            Set.of("model", "rdf"),
            Set.of(
                "org.apache.jena..",
                "org.apache.lucene..",
                "com.apicatalog..",
                "jakarta.json..",
                "com.sun.management..")),
        new Room("walk", Set.of("model"), Set.of("org.jgrapht..")),
        new Room("recommend", Set.of("model", "store", "walk"), Set.of()),
        new Room("draw", Set.of("model", "walk"), Set.of("org.jgrapht..", "javax.xml..")),
        new Room("http", Set.of("model", "read", "store", "recommend", "draw", "cite"), web),
        new Room(
            "cli",
            Set.of(
                "model",
                "read",
                "lint",
                "resolve",
                "evaluate",
                "bench",
                "soak",
                "curate",
                "rdf",
                "store",
                "walk",
                "recommend",
                "draw",
                "cite",
                "http"),
            Set.of("picocli..", "com.fasterxml.jackson..", "org.slf4j..", "ch.qos.logback..")));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aPackageUsesOnlyWhatTheMapAllows(Room room) {
    classes()
        .that()
        .resideInAPackage(room.pattern())
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(room.allowed()))
        .check(CLASSES);
  }

  /** The compiler copies constants, so the classes do not tell where one came from. */
  @ParameterizedTest
  @MethodSource("rooms")
  void aPackageNamesOnlyWhatTheMapAllows(Room room) throws IOException {
    Set<String> named = new HashSet<>();
    Pattern ours = Pattern.compile("\\bpaperwalk\\.([a-z]+)\\.(?:[A-Z]|\\*)");
    for (Path file : javaFiles(SOURCES.resolve("paperwalk").resolve(room.name()))) {
      String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
      ours.matcher(code).results().map((MatchResult hit) -> hit.group(1)).forEach(named::add);
    }
    named.remove(room.name());
    assertThat(room.uses()).containsAll(named);
  }

  @Test
  void everyClassIsInARoomOfTheMap() {
    String[] rooms = rooms().stream().map(Room::pattern).toArray(String[]::new);
    classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideInAnyPackage(rooms)
        .check(CLASSES);
  }

  @Test
  void packagesDoNotDependOnEachOtherInACircle() {
    slices().matching("paperwalk.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void ofTheStoreRecommendationsSeeOnlyTheStreamOfEdges() {
    noClasses()
        .that()
        .resideInAPackage("paperwalk.recommend..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("paperwalk.store..")
                .and(not(nameMatching("paperwalk\\.store\\.EvidenceEdges(\\$.*)?"))))
        .check(CLASSES);
  }

  @Test
  void jenaStaysBehindTheStore() {
    classes()
        .that()
        .resideInAnyPackage("paperwalk.rdf..", "paperwalk.store")
        .should(notShow("org.apache.jena"))
        .check(CLASSES);
  }

  /** They speak Jena's language to the store, and the store alone speaks to the others. */
  @Test
  void partsOfTheStoreAreUsedByTheStoreAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("paperwalk.store..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("paperwalk.store.*..")
        .check(CLASSES);
  }

  /** The view is excepted: it exists to present the walk graph to JGraphT. */
  @Test
  void jgraphtStaysBehindItsAdapter() {
    classes()
        .that()
        .resideInAnyPackage("paperwalk.walk..", "paperwalk.draw..")
        .and()
        .doNotHaveSimpleName("CsrGraphView")
        .should(notShow("org.jgrapht"))
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> notShow(String library) {
    return new ArchCondition<>("not show types of " + library) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!seenFromOutside(type)) {
          return;
        }
        Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
            .filter(parent -> parent.getPackageName().startsWith(library))
            .forEach(parent -> violation(events, type, type.getName() + " is a " + parent));
        type.getMembers().stream()
            .filter(ArchitectureTest::visible)
            .forEach(member ->
                types(member)
                    .filter(shown -> shown.getPackageName().startsWith(library))
                    .forEach(shown ->
                        violation(
                            events, type, member.getDescription() + " shows " + shown.getName())));
      }
    };
  }

  private static void violation(ConditionEvents events, JavaClass type, String message) {
    events.add(SimpleConditionEvent.violated(type, message));
  }

  private static boolean seenFromOutside(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::seenFromOutside).orElse(true);
  }

  private static boolean visible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  /** All types of a signature, those of type parameters among them. */
  private static Stream<JavaClass> types(JavaMember member) {
    if (member instanceof JavaCodeUnit unit) {
      return Stream.of(
              unit.getReturnType().getAllInvolvedRawTypes().stream(),
              unit.getParameterTypes().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()),
              unit.getExceptionTypes().stream())
          .flatMap(each -> each);
    }
    return member.getAllInvolvedRawTypes().stream();
  }

  @Test
  void onlyTheCommandLinePrintsAndEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage("paperwalk.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsDescribedAndNullMarked() {
    Set<JavaPackage> packages = CLASSES.getPackage("paperwalk").getSubpackagesInTree();
    assertThat(packages)
        .extracting(JavaPackage::getName)
        .containsAll(rooms().stream().map(room -> "paperwalk." + room.name()).toList());
    assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void nothingHasAVagueName() {
    assertThat(CLASSES.getPackage("paperwalk").getSubpackagesInTree())
        .extracting(JavaPackage::getRelativeName)
        .doesNotContainAnyElementsOf(VAGUE);
    assertThat(CLASSES)
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> words(name).anyMatch(VAGUE::contains));
  }

  /** The words of a name in camel case, in the singular. */
  private static Stream<String> words(String name) {
    return Pattern.compile("(?<=[a-z0-9])(?=[A-Z])")
        .splitAsStream(name)
        .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
