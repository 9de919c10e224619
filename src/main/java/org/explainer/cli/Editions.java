package org.explainer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.explainer.block.BlockKind;
import org.explainer.channel.SettingsFile;
import org.explainer.manuscript.Manuscript;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;
import org.explainer.reader.ManuscriptReader;
import org.explainer.reader.file.Folders;
import org.explainer.skeleton.Leaks;
import org.explainer.skeleton.NewRow;
import org.explainer.skeleton.NewText;

/** What is begun in an edition, and what it has of another one. */
record Editions(Path root) {

    /** Begins a row or a text; what there is to do with it goes to {@code said}. */
    Problems begin(String kind, String name, String today, StringBuilder said) throws IOException {
        var problems = new Problems();
        Folders folders = folders(root);
        Manuscript manuscript = read(folders);
        if (manuscript.cover().isEmpty() || manuscript.chapters().isEmpty()) {
            problems.error(
                    new Place("content/edition.adoc", 0),
                    "there is no edition here that can be read",
                    "begin one with ./explainer new DIR, or mend what ./explainer check reports");
            return problems;
        }
        var text = new NewText(root, folders.content(), manuscript, problems);
        said.append(
                switch (kind) {
                    case "chapter" -> text.chapter(name, today);
                    case "page" -> text.page(name, today);
                    default ->
                            new NewRow(root, folders.content(), manuscript, problems)
                                    .write(kind, name, today);
                });
        return problems;
    }

    /** Looks in this edition for the one in {@code other}. */
    Problems leaks(Path other) throws IOException {
        var problems = new Problems();
        if (!Files.isRegularFile(folders(other).content().resolve("edition.adoc"))) {
            problems.error(
                    Place.of(root, other, 0),
                    "there is no edition",
                    "name the folder of the edition from which this one was made");
            return problems;
        }
        Leaks.of(read(folders(other)), folders(other).assets(), read(folders(root)))
                .report(root, problems);
        return problems;
    }

    private static Folders folders(Path root) throws IOException {
        return SettingsFile.read(root, new Problems()).folders(root);
    }

    private static Manuscript read(Folders folders) throws IOException {
        List<BlockKind> kinds = new ArrayList<>();
        ServiceLoader.load(BlockKind.class).forEach(kinds::add);
        return ManuscriptReader.read(folders, kinds, new Problems(), Stage.unseen());
    }
}
