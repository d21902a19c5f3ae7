package paperwalk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperwalk.model.Digest;
import paperwalk.model.ListFile;

/** Files become texts with keys, or a message that names the file and says what to do. */
class ListFilesTest {
  private static final byte[] TEXT = "# List\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void aFileIsDecodedNamedAndHashed() throws Exception {
    Path path = write("Awesome List.md", TEXT);
    ListFile file = ListFiles.load(List.of(path)).getFirst();

    assertThat(file.text()).isEqualTo("# List\n");
    assertThat(file.key()).isEqualTo("awesome-list");
    assertThat(file.name()).isEqualTo(path.toString());
    assertThat(file.sha256()).isEqualTo(Digest.of(TEXT));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheTextButOfTheHash() throws Exception {
    byte[] bytes = "\uFEFF# List\n".getBytes(StandardCharsets.UTF_8);
    ListFile file = ListFiles.load(List.of(write("bom.md", bytes))).getFirst();

    assertThat(file.text()).isEqualTo("# List\n");
    assertThat(file.sha256()).isEqualTo(Digest.of(bytes));
  }

  @Test
  void aMissingFileIsRefused() {
    refused(folder.resolve("none.md"), "no such file");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    refused(write("empty.md", new byte[0]), "empty");
  }

  @Test
  void aBinaryFileIsRefusedWithThePlaceOfTheNul() throws IOException {
    refused(write("binary.md", new byte[] {'a', 'b', 0, 'c'}), "NUL at byte 2");
  }

  @ParameterizedTest
  @CsvSource({"'ok\nok\nbad: ', 3, 11", "'ok\r\nok\r\nbad: ', 3, 13", "'', 1, 0", "'é\n', 2, 3"})
  void bytesThatAreNoUtf8AreRefusedWithTheirLine(String before, int line, int offset)
      throws IOException {
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(start, start.length + 2);
    bytes[start.length] = (byte) 0xff;
    bytes[start.length + 1] = '\n';

    Path path = write("latin.md", bytes);
    refused(path, "latin.md:" + line + ": not UTF-8 (byte 0xFF at offset " + offset + ")");
  }

  @Test
  void aCharacterCutOffAtTheEndIsRefused() throws IOException {
    refused(
        write("cut.md", new byte[] {'a', '\n', (byte) 0xe2, (byte) 0x82}), "cut.md:2: not UTF-8");
  }

  @Test
  void aTextInUtf16IsRefused() throws IOException {
    refused(write("le.md", "\uFEFF# a".getBytes(StandardCharsets.UTF_16LE)), "UTF-16");
    refused(write("be.md", "\uFEFF# a".getBytes(StandardCharsets.UTF_16BE)), "UTF-16");
  }

  @Test
  void mixedLineEndsAreRead() throws Exception {
    byte[] bytes = "# a\r# b\r\n# c\n".getBytes(StandardCharsets.UTF_8);

    assertThat(ListFiles.load(List.of(write("a.md", bytes))).getFirst().lineCount())
        .isGreaterThan(2);
  }

  @Test
  void aLinkToItselfIsRefused() throws IOException {
    Path loop = folder.resolve("loop.md");
    Files.createSymbolicLink(loop, loop);

    refused(loop, "cannot be read");
  }

  @Test
  void aLinkToTheRootIsNotFollowed() throws Exception {
    write("own.md", TEXT);
    Files.createSymbolicLink(folder.resolve("root"), Path.of("/"));

    assertThat(load(folder)).containsExactly("own");
  }

  @Test
  void anIndexLeadsThroughNoSymbolicLink() throws Exception {
    write("outside/secret.md", TEXT);
    write("lists/own.md", TEXT);
    Files.createSymbolicLink(folder.resolve("lists/link.md"), folder.resolve("outside/secret.md"));
    Files.createSymbolicLink(folder.resolve("lists/loop"), folder.resolve("lists"));
    Files.createSymbolicLink(folder.resolve("lists/root"), Path.of("/"));
    String links =
        "- [a](own.md)\n- [b](link.md)\n- [c](loop/own.md)\n- [d](loop/loop/own.md)\n"
            + "- [e](../outside/secret.md)\n- [f](root"
            + folder
            + "/outside/secret.md)\n";
    Path index = write("lists/README.md", links.repeat(1000).getBytes(StandardCharsets.UTF_8));

    assertThat(SiblingFiles.of(ListFiles.load(index, "index")))
        .containsExactly(folder.resolve("lists/own.md"));
  }

  @Test
  void encodedSurrogatesAreRefused() throws IOException {
    refused(write("cesu.md", new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}), "not UTF-8");
  }

  @Test
  void aFolderGivesItsMarkdownFilesInTheOrderOfTheirNames() throws Exception {
    write("b.md", TEXT);
    write("sub/c.MARKDOWN", TEXT);
    write("a.md", TEXT);
    write("notes.txt", TEXT);

    assertThat(load(folder)).containsExactly("a", "b", "c");
  }

  @Test
  void bibliographiesInAFolderAreReadOnlyWhereThereIsNoMarkdown() throws Exception {
    Path bibliography = write("sub/refs.BIB", TEXT);
    assertThat(load(folder)).containsExactly("refs-bib");

    Path list = write("refs.md", TEXT);
    assertThat(load(folder)).containsExactly("refs");
    assertThat(load(list, bibliography)).containsExactly("refs", "refs-bib");
  }

  @Test
  void aFolderWithoutListsIsRefused() throws IOException {
    write("sub/notes.txt", TEXT);

    refused(folder, "holds no list");
  }

  @Test
  void symbolicLinksWithinAFolderAreNotFollowed() throws Exception {
    Path outside = write("outside/secret.md", TEXT);
    write("lists/own.md", TEXT);
    Files.createSymbolicLink(folder.resolve("lists/link.md"), outside);
    Files.createSymbolicLink(folder.resolve("lists/folder"), folder.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("lists/loop"), folder.resolve("lists"));

    assertThat(load(folder.resolve("lists"))).containsExactly("own");
  }

  @Test
  void aFolderGivenByASymbolicLinkIsEntered() throws Exception {
    write("lists/own.md", TEXT);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("lists"));

    assertThat(load(link)).containsExactly("own");
  }

  @Test
  void aFolderNamedLikeAListIsEntered() throws Exception {
    write("lists.md/own.md", TEXT);

    assertThat(load(folder)).containsExactly("own");
  }

  @Test
  void twoReadmesAreToldApartByTheirFolders() throws Exception {
    write("One List/README.md", TEXT);
    write("two/readme.md", TEXT);

    assertThat(load(folder)).containsExactly("one-list/readme", "two/readme");
  }

  @Test
  void keysDoNotDependOnTheOrder() throws Exception {
    Path one = write("one/list.md", TEXT);
    Path two = write("two/list.md", TEXT);

    assertThat(load(one, two)).containsExactly("one/list", "two/list");
    assertThat(load(two, one)).containsExactly("two/list", "one/list");
  }

  @Test
  void theSameFileTwiceIsRefused() throws IOException {
    Path path = write("list.md", TEXT);
    Path again = folder.resolve("sub/../list.md");
    Files.createDirectories(folder.resolve("sub"));

    assertThatThrownBy(() -> ListFiles.load(List.of(path, again)))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("given twice");
  }

  @Test
  void namesThatCannotBeToldApartAreRefused() throws IOException {
    write("my list.md", TEXT);
    write("my-list.md", TEXT);

    refused(folder, "same name");
  }

  private List<String> load(Path... paths) throws ReadException {
    return ListFiles.load(List.of(paths)).stream().map(ListFile::key).toList();
  }

  private void refused(Path path, String why) {
    assertThatExceptionOfType(ReadException.class)
        .isThrownBy(() -> ListFiles.load(List.of(path)))
        .withMessageStartingWith(path.toString())
        .withMessageContaining(why);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }
}
