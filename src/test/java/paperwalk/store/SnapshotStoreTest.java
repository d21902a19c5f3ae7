package paperwalk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snapshot in use is whole, whatever happens while another is made. */
class SnapshotStoreTest {
  @TempDir Path temp;

  private Path folder;
  private SnapshotStore store;

  @BeforeEach
  void open() {
    folder = temp.resolve("deep/store");
    store = new SnapshotStore(folder);
  }

  @Test
  void whatIsPublishedIsInUse() throws Exception {
    Snapshot made = publish("aaaa", "text");
    Snapshot used = store.current();

    assertThat(used).isEqualTo(made);
    assertThat(used.name()).isEqualTo("aaaa");
    assertThat(used.base()).isEqualTo("https://example.org/");
    assertThat(used.facts()).containsEntry("format", "1");
    assertThat(used.quads()).hasContent("text");
  }

  @Test
  void beforeTheFirstBuildItSaysHowToBuild() {
    assertThat(store.exists()).isFalse();
    refused("paperwalk build");
  }

  @Test
  void aBuildThatFailsLeavesTheFormerSnapshotInUseAndNoRubbish() throws Exception {
    Snapshot former = publish("aaaa", "text");
    List<Path> before = files();

    assertThatThrownBy(() ->
            store.publish(
                "bbbb",
                snapshot -> {
                  Files.writeString(snapshot.quads(), "half");
                  throw new IOException("disk full");
                }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("disk full");
    assertThatThrownBy(() ->
            store.publish(
                "bbbb",
                snapshot -> {
                  throw new IllegalStateException("broken");
                }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(store.current()).isEqualTo(former);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aFirstBuildThatFailsLeavesNone() throws Exception {
    assertThatThrownBy(() ->
            store.publish(
                "bbbb",
                snapshot -> {
                  throw new IOException("disk full");
                }))
        .isInstanceOf(StoreException.class);

    assertThat(store.exists()).isFalse();
    assertThat(files()).containsExactly(Path.of("lock"));
  }

  @Test
  void whatAKilledBuildLeftIsRemovedByTheNext() throws Exception {
    Files.createDirectories(folder.resolve("building-123/sub"));
    Files.writeString(folder.resolve("building-123/sub/graph.nq"), "half");
    Files.writeString(folder.resolve("current.new"), "nowhere");
    publish("aaaa", "text");

    assertThat(names()).containsExactlyInAnyOrder("aaaa", "current", "lock");
    assertThat(store.current().name()).isEqualTo("aaaa");
  }

  @Test
  void theOneBeforeIsKeptForItsReadersAndOlderOnesAreRemoved() throws Exception {
    publish("aaaa", "1");
    publish("bbbb", "2");
    publish("cccc", "3");

    assertThat(names()).containsExactlyInAnyOrder("bbbb", "cccc", "current", "lock");
  }

  @Test
  void theSameContentMayBePublishedAgain() throws Exception {
    publish("aaaa", "1");
    publish("aaaa", "1");
    publish("aaaa", "1");

    assertThat(store.current().quads()).hasContent("1");
    assertThat(names()).hasSize(4);
  }

  @Test
  void foldersOfOthersAreLeftAlone() throws Exception {
    Files.createDirectories(folder.resolve("precious"));
    Files.writeString(folder.resolve("notes.txt"), "mine");
    publish("aaaa", "1");
    publish("bbbb", "2");
    publish("cccc", "3");

    assertThat(names()).contains("precious", "notes.txt");
  }

  @Test
  void twoBuildsAtOnceAreRefused() throws Exception {
    store.publish(
        "aaaa",
        snapshot -> {
          assertThatExceptionOfType(StoreException.class)
              .isThrownBy(() -> new SnapshotStore(folder).publish("bbbb", other -> Map.of()))
              .withMessageContaining("another build is running");
          return Map.of();
        });

    assertThat(store.current().name()).isEqualTo("aaaa");
    assertThat(names()).containsExactlyInAnyOrder("aaaa", "current", "lock");
  }

  @Test
  void aStoreOfAnotherFormatIsRefused() throws Exception {
    Snapshot made = publish("aaaa", "1");
    Files.writeString(made.folder().resolve("manifest"), "format=99\n");

    refused("a store of format 99, and this program reads format 1");
    refused("paperwalk build");
  }

  @Test
  void aSnapshotThatIsGoneIsRefused() throws Exception {
    Snapshot made = publish("aaaa", "1");
    Files.delete(made.folder().resolve("manifest"));

    refused("gone");
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws Exception {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file");

    assertThatThrownBy(() -> publish("aaaa", "1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("--store");
  }

  @Test
  void aFileAboveTheFolderIsRefused() throws Exception {
    Files.writeString(temp.resolve("deep"), "a file");

    assertThatThrownBy(() -> publish("aaaa", "1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be written");
  }

  private Snapshot publish(String digest, String text) throws StoreException {
    return store.publish(
        digest,
        snapshot -> {
          Files.writeString(snapshot.quads(), text);
          return Map.of("base", "https://example.org/");
        });
  }

  private void refused(String why) {
    assertThatThrownBy(store::current)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(why);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).toList();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
