package org.explainer.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingFolderTest {

    @TempDir private Path target = Path.of("");

    @Test
    void givesAnEmptyFolderToWriteIn() throws IOException {
        Files.writeString(staging().open("site").resolve("left-over.html"), "");

        assertThat(staging().open("site")).isEmptyDirectory();
    }

    @Test
    void showsNothingBeforeItPublishes() throws IOException {
        write("old");
        staging().publish(List.of("site"));
        write("new");

        assertThat(shown()).containsExactly("old");
    }

    @Test
    void putsTheNewInThePlaceOfTheOld() throws IOException {
        write("old");
        staging().publish(List.of("site"));
        write("new");
        staging().publish(List.of("site"));

        assertThat(shown()).containsExactly("new");
        assertThat(files(target)).containsExactly("site/page.html");
    }

    /** The administrator of a machine may write everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"site", "site/folder", "newsletter", "stage/site-last/folder"})
    void publishesOverFoldersThatAreReadOnly(String name) throws IOException {
        write("old");
        staging().publish(List.of("site"));
        Files.createDirectories(target.resolve("newsletter"));
        Path folder = Files.createDirectories(target.resolve(name));
        Files.writeString(folder.resolve("old.html"), "");
        assumeThat(folder.toFile().setWritable(false) && !Files.isWritable(folder)).isTrue();
        write("new");
        Files.writeString(staging().open("newsletter").resolve("letter.html"), "");

        staging().publish(List.of("site", "newsletter"));
        staging().clear();

        assertThat(shown()).containsExactly("new");
        assertThat(files(target)).containsExactly("newsletter/letter.html", "site/page.html");
    }

    @Test
    void leavesTheFileThatIsMadeAgainAsItWas() throws IOException {
        Path stage = staging().open("site");
        Files.createDirectories(stage.resolve("media"));
        Files.writeString(stage.resolve("media/sound"), "sound");
        Files.writeString(stage.resolve("same"), "same");
        Files.writeString(stage.resolve("other"), "one");
        staging().publish(List.of("site"));
        Path output = target.resolve("site");
        Object sound = key(output.resolve("media/sound"));
        Object same = key(output.resolve("same"));
        Files.writeString(output.resolve("same"), "touched");

        stage = staging().open("site");
        Files.createDirectories(stage.resolve("media"));
        Files.writeString(stage.resolve("media/sound"), "sound");
        Files.writeString(stage.resolve("same"), "same");
        Files.writeString(stage.resolve("other"), "two");
        staging().publish(List.of("site"));

        assertThat(key(output.resolve("media/sound"))).isEqualTo(sound);
        assertThat(key(output.resolve("same"))).isNotEqualTo(same);
        assertThat(output.resolve("same")).hasContent("same");
        assertThat(output.resolve("other")).hasContent("two");
        assertThat(files(target)).containsExactly("site/media/sound", "site/other", "site/same");
    }

    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        assumeThat(key).isNotNull();
        return key;
    }

    @Test
    void leavesTheOldWhenItDiscardsTheNew() throws IOException {
        write("old");
        staging().publish(List.of("site"));
        write("new");
        staging().clear();

        assertThat(shown()).containsExactly("old");
        assertThat(files(target)).containsExactly("site/page.html");
    }

    @Test
    void takesAwayWhatItPublished() throws IOException {
        write("old");
        staging().publish(List.of("site"));
        write("new");
        staging().publish(List.of("site"));
        Files.createDirectories(target.resolve("stage/site-last/old"));
        Files.createDirectories(target.resolve("lib/site"));

        assertThat(staging().withdraw("site")).isTrue();
        assertThat(target.resolve("site")).doesNotExist();
        assertThat(target.resolve("stage/site-last")).doesNotExist();
        assertThat(target.resolve("lib/site")).exists();
        assertThat(staging().withdraw("site")).isFalse();
    }

    /** Killed at each step of publishing two channels, the next run has both of one edition. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void finishesTheSetOfABuildThatWasKilled(int steps) throws IOException {
        write("site", "old");
        write("newsletter", "old");
        staging().publish(List.of("newsletter", "site"));
        write("site", "new");
        write("newsletter", "new");
        Files.writeString(target.resolve("stage/publishing"), "newsletter\nsite");
        List<String> names = List.of("newsletter", "newsletter", "site", "site");
        for (int i = 0; i < steps; i++) {
            String name = names.get(i);
            Path last = target.resolve("stage/" + name + "-last");
            Path output = target.resolve(name);
            Files.move(
                    i % 2 == 0 ? output : target.resolve("stage/" + name),
                    i % 2 == 0 ? last : output);
        }

        staging().recover();
        staging().clear();

        assertThat(target.resolve("site/page.html")).hasContent("new");
        assertThat(target.resolve("newsletter/page.html")).hasContent("new");
        assertThat(files(target)).containsExactly("newsletter/page.html", "site/page.html");
    }

    /** A link of a run that was killed is no part of what is published, and in nobody's way. */
    @Test
    void takesUpTheLinkingThatWasKilled() throws IOException {
        write("old");
        staging().publish(List.of("site"));
        Object key = key(target.resolve("site/page.html"));
        write("old");
        Files.writeString(target.resolve("stage/publishing"), "site");
        Files.createLink(target.resolve("stage/site-link"), target.resolve("site/page.html"));

        staging().recover();
        staging().clear();

        assertThat(files(target)).containsExactly("site/page.html");
        assertThat(key(target.resolve("site/page.html"))).isEqualTo(key);
    }

    /** There is no moment at which a run that is killed could have lost the file. */
    @Test
    void aFileIsThereAtEachMomentWhileALinkTakesItsPlace() throws Exception {
        Path last = Files.createDirectories(target.resolve("last"));
        Path made = Files.createDirectories(target.resolve("made"));
        for (int i = 0; i < 2_000; i++) {
            Files.writeString(last.resolve("page" + i), "same");
            Files.writeString(made.resolve("page" + i), "same");
        }
        try (WatchService watch = made.getFileSystem().newWatchService()) {
            WatchKey changes = made.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            SameFiles.link(last, made, target.resolve("aside"));

            assertThat(watch.poll(1, TimeUnit.SECONDS)).isNull();
            assertThat(changes.pollEvents()).isEmpty();
        }
        assertThat(Files.isSameFile(last.resolve("page7"), made.resolve("page7"))).isTrue();
    }

    /** Killed before and after what was staged for another disk was copied there as a whole. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void finishesTheCopyOnAnotherDisk(boolean isWhole) throws IOException {
        write("old");
        staging().publish(List.of("site"));
        Files.createDirectories(target.resolve("site-new"));
        Files.writeString(target.resolve("site-new/page.html"), "new");
        Files.writeString(target.resolve("stage/publishing"), "site");
        if (!isWhole) {
            write("new");
            Files.writeString(target.resolve("site-new/page.html"), "ne");
        }

        staging().recover();

        assertThat(shown()).containsExactly("new");
    }

    @Test
    void leavesAGoodOutputAloneWhenThereIsNothingToRecover() throws IOException {
        staging().recover();
        assertThat(target.resolve("site")).doesNotExist();

        write("old");
        staging().publish(List.of("site"));
        write("half");
        staging().recover();

        assertThat(shown()).containsExactly("old");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fillsTheFolderThatALinkLeadsTo(boolean dangling) throws IOException {
        Path place = target.resolve("elsewhere/public");
        if (!dangling) {
            Files.createDirectories(place);
            Files.writeString(place.resolve("before.html"), "");
        }
        Files.createSymbolicLink(target.resolve("site"), Path.of("elsewhere/public"));
        write("new");

        staging().publish(List.of("site"));
        staging().clear();

        assertThat(target.resolve("site")).isSymbolicLink();
        assertThat(place.resolve("page.html")).hasContent("new");
        assertThat(files(target.resolve("elsewhere"))).containsExactly("public/page.html");
    }

    @Test
    void putsTheOldBackWhenTheNewCannotBeMoved() throws IOException {
        write("old");
        staging().publish(List.of("site"));

        assertThatIOException().isThrownBy(() -> staging().publish(List.of("site")));

        assertThat(shown()).containsExactly("old");
    }

    @Test
    void saysWhatIsWrongWhenThereIsNothingOldAndNothingNew() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> staging().publish(List.of("site")))
                .satisfies(
                        e -> assertThat(e.getFile()).isEqualTo(target.resolve("stage/site") + ""));
    }

    @Test
    void replacesAFileThatStandsInTheWay() throws IOException {
        Files.createDirectories(target.resolve("stage"));
        Files.writeString(target.resolve("stage/site"), "");

        assertThat(staging().open("site")).isEmptyDirectory();
    }

    @Test
    void doesNotFollowLinksWhenItDeletes() throws IOException {
        Path kept = Files.createDirectories(target.resolve("kept"));
        Files.writeString(kept.resolve("a"), "");
        Files.createSymbolicLink(staging().open("site").resolve("link"), kept);

        staging().clear();

        assertThat(kept.resolve("a")).exists();
    }

    private StagingFolder staging() {
        return new StagingFolder(target);
    }

    private void write(String text) throws IOException {
        write("site", text);
    }

    private void write(String channel, String text) throws IOException {
        Files.writeString(staging().open(channel).resolve("page.html"), text);
    }

    private List<String> shown() throws IOException {
        return Files.readAllLines(staging().output("site").resolve("page.html"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
