package org.explainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.explainer.block.BlockKind;
import org.explainer.block.PassageKind.Passage;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.build.LimitSettings;
import org.explainer.channel.SettingsFile;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Body;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.explainer.proofreading.Limits;
import org.explainer.proofreading.Proofreader;
import org.explainer.reader.ManuscriptReader;
import org.explainer.reader.file.Folders;
import org.jsoup.Jsoup;

/** A book as it stands in a folder's {@code content/}, read and proofread. */
record Book(Manuscript manuscript, Problems problems) {

    private static final Path DRAFTS = Path.of("target/book-drafts").toAbsolutePath();

    /** Reads the book below {@code root}, with the pictures and sounds of ours. */
    static Book read(Path root) {
        var assets = Path.of("assets").toAbsolutePath();
        var folders = new Folders(root, root.resolve("content"), assets, DRAFTS);
        List<BlockKind> kinds = new ArrayList<>();
        ServiceLoader.load(BlockKind.class).forEach(kinds::add);
        var problems = new Problems();
        try {
            Manuscript manuscript = ManuscriptReader.read(folders, kinds, problems, Stage.unseen());
            // The last checks of living people are as old as the edition, not as this test.
            LocalDate day = manuscript.cover().map(Text::date).orElse(LocalDate.EPOCH);
            Limits limits = LimitSettings.read(SettingsFile.read(Path.of(""), problems));
            new Proofreader(day, limits).check(manuscript, problems);
            return new Book(manuscript, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Chapter> chapters() {
        return manuscript.chapters();
    }

    /** The words of all passages, as readers see them. */
    static String passages(Chapter chapter) {
        StringBuilder text = new StringBuilder();
        chapter.body()
                .all(Passage.class)
                .forEach(
                        passage -> text.append(plain(passage.text(), chapter.body())).append("\n"));
        return text.toString();
    }

    /** The words of a text's HTML, those of its blocks included; quotations are other people's. */
    static String plain(String html, Body body) {
        String filled =
                body.fill(html, block -> block instanceof Extract ? "" : plain(block.text(), body));
        return Jsoup.parseBodyFragment(filled).wholeText();
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}’'–-]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    static List<String> sentences(String text) {
        return List.of(text.strip().split("(?<=[.?!])\\s+"));
    }
}
