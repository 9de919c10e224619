package org.explainer.collation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.explainer.cache.FileCache;
import org.explainer.collation.Holding.Form;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;

/**
 * Looks for every word of every published text in each finished file that claims to hold the whole
 * of it. Nothing here asks what the press thought that it had read or printed.
 */
public final class Collation {

    /** The words of a text in one file, and in further parts of a letter by their numbers. */
    private record Copy(String file, SourceText text, SortedMap<Integer, String> parts) {}

    private final List<SourceText> sources;
    private final FileCache cache;
    private final FinishedText finished;
    private final Map<String, Copy> copies = new TreeMap<>();
    private final Map<String, Set<String>> held = new TreeMap<>();
    private final Set<String> unnamed = new TreeSet<>();
    private final Map<String, List<Integer>> verdicts = new HashMap<>();

    private Collation(List<SourceText> sources, FileCache cache) {
        this.sources = sources;
        this.cache = cache;
        this.finished = new FinishedText(cache);
    }

    /**
     * Reads the texts.
     *
     * @param root the project's folder
     * @param content the folder of the texts
     * @param labels what is printed beside a block for its style, as is {@code outside}
     * @param cache keeps what was found whole, and the text of what is slow to read
     */
    public static Collation of(Path root, Path content, Map<String, String> labels, FileCache cache)
            throws IOException {
        return new Collation(sources(root, content, labels), cache);
    }

    /**
     * Reports what the finished files lack, each loss once, at the line where its author wrote it.
     *
     * @param made the folder that each channel has filled, by the channel's name
     * @param assets the folder of what is published as it is; nobody collates that
     * @param stage is told of each file
     */
    public void check(Map<String, Path> made, Path assets, Problems problems, Stage stage)
            throws IOException {
        var whole = new KnownWhole(cache, made.keySet());
        FinishedFiles.read(made, file -> stage.step(file.path(), () -> take(file, whole)));
        unnamed.removeIf(
                name -> Files.exists(assets.resolve(name.substring(name.indexOf('/') + 1))));
        unnamed.forEach(name -> Losses.unnamed(name, problems));
        stage.step("comparing words", () -> report(whole, problems));
        whole.keep();
    }

    private static List<SourceText> sources(Path root, Path content, Map<String, String> labels)
            throws IOException {
        List<SourceText> texts = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file :
                    walk.filter(path -> path.getFileName().toString().matches("[^.].*\\.adoc"))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList()) {
                texts.add(SourceReader.read(root, content, file, labels));
            }
        }
        texts.removeIf(text -> !text.isPublished());
        return texts;
    }

    private void take(FinishedFile file, KnownWhole whole) throws IOException {
        RequiredTexts.of(file.path())
                .forEach(shelf -> held.computeIfAbsent(shelf, any -> new TreeSet<>()));
        Optional<Holding> known = Holdings.of(file.path());
        if (known.isEmpty()) {
            unnamed.add(file.path());
            return;
        }
        Holding holding = known.get();
        if (holding.form() == Form.NONE || holding.form() == Form.ARCHIVE) {
            return;
        }
        List<SourceText> open = new ArrayList<>();
        for (SourceText text : sources) {
            if (holding.holds(text, file.joined())) {
                if (whole.has(file, holding, text)) {
                    hold(file, text);
                } else {
                    open.add(text);
                }
            }
        }
        if (!open.isEmpty()) {
            finished.of(file, holding.form())
                    .forEach((name, words) -> add(file, name, words, open));
        }
    }

    private void hold(FinishedFile file, SourceText text) {
        RequiredTexts.of(file.path())
                .forEach(shelf -> held.getOrDefault(shelf, Set.of()).add(text.name()));
    }

    private void add(FinishedFile file, String name, String words, List<SourceText> texts) {
        String copy = name.isEmpty() ? file.joined() : file.joined() + " (" + name + ")";
        for (SourceText text : texts) {
            copies.computeIfAbsent(
                            copy + "\n" + text.name(), any -> new Copy(copy, text, new TreeMap<>()))
                    .parts()
                    .merge(file.part(), words, (one, more) -> one + "\n" + more);
            hold(file, text);
        }
    }

    private void report(KnownWhole whole, Problems problems) {
        var losses = new Losses();
        copies.values().forEach(copy -> collate(copy, whole, losses));
        held.forEach(
                (shelf, names) ->
                        sources.stream()
                                .filter(text -> RequiredTexts.holds(shelf, text))
                                .filter(text -> !names.contains(text.name()))
                                .forEach(text -> losses.add(text, shelf)));
        losses.report(problems);
    }

    private void collate(Copy copy, KnownWhole whole, Losses losses) {
        Holding holding = Holdings.of(copy.file().replaceFirst(" \\(.*", "")).orElseThrow();
        List<Wording> wordings =
                copy.text().wordings().stream()
                        .filter(one -> !holding.leavesOut().containsKey(one.style()))
                        .toList();
        String words = String.join("\n", copy.parts().values());
        String key =
                copy.text().name() + holding.leavesOut().keySet() + DigestUtils.sha256Hex(words);
        List<Integer> lost =
                verdicts.computeIfAbsent(
                        key, any -> Alignment.lost(wordings, new FinishedWords(words)));
        if (!lost.isEmpty()) {
            whole.lacks(copy.file().replaceFirst(" \\(.*", ""), copy.text());
        }
        lost.forEach(index -> losses.add(wordings.get(index), copy.file()));
    }
}
