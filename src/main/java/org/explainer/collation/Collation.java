package org.explainer.collation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.explainer.cache.FileCache;
import org.explainer.collation.Holding.Form;
import org.explainer.problem.Problems;

/**
 * Looks for every word of every published text in each finished file that claims to hold the whole
 * of it. Nothing here asks what the press thought that it had read or printed.
 */
public final class Collation {

    private final List<SourceText> sources;
    private final FinishedText finished;
    private final Map<String, Map<SourceText, SortedMap<Integer, String>>> copies = new TreeMap<>();
    private final Map<String, Set<String>> held = new TreeMap<>();
    private final Set<String> unnamed = new TreeSet<>();
    private final Map<String, List<Integer>> verdicts = new HashMap<>();

    private Collation(List<SourceText> sources, FinishedText finished) {
        this.sources = sources;
        this.finished = finished;
    }

    /**
     * Reads the texts.
     *
     * @param root the project's folder
     * @param content the folder of the texts
     * @param labels what is printed beside a block for its style, as is {@code outside}
     * @param cache keeps the text of what is slow to read
     */
    public static Collation of(Path root, Path content, Map<String, String> labels, FileCache cache)
            throws IOException {
        return new Collation(sources(root, content, labels), new FinishedText(cache));
    }

    /**
     * Reports what the finished files lack, each loss once, at the line where its author wrote it.
     *
     * @param made the folder that each channel has filled, by the channel's name
     * @param assets the folder of what is published as it is; nobody collates that
     */
    public void check(Map<String, Path> made, Path assets, Problems problems) throws IOException {
        FinishedFiles.read(made, this::take);
        unnamed.removeIf(
                name -> Files.exists(assets.resolve(name.substring(name.indexOf('/') + 1))));
        unnamed.forEach(name -> Losses.unnamed(name, problems));
        report(problems);
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

    private void take(FinishedFile file) throws IOException {
        RequiredTexts.of(file.path())
                .forEach(shelf -> held.computeIfAbsent(shelf, any -> new TreeSet<>()));
        Holding holding = Holdings.of(file.path()).orElse(null);
        if (holding == null) {
            unnamed.add(file.path());
            return;
        }
        List<SourceText> texts =
                sources.stream().filter(text -> holding.holds(text, file.joined())).toList();
        if (texts.isEmpty() || holding.form() == Form.NONE || holding.form() == Form.ARCHIVE) {
            return;
        }
        for (Map.Entry<String, String> copy : finished.of(file, holding.form()).entrySet()) {
            String part = copy.getKey().isEmpty() ? "" : " (" + copy.getKey() + ")";
            for (SourceText text : texts) {
                copies.computeIfAbsent(file.joined() + part, any -> new HashMap<>())
                        .computeIfAbsent(text, any -> new TreeMap<>())
                        .merge(file.part(), copy.getValue(), (one, more) -> one + "\n" + more);
                RequiredTexts.of(file.path())
                        .forEach(shelf -> held.getOrDefault(shelf, Set.of()).add(text.name()));
            }
        }
    }

    private void report(Problems problems) {
        var losses = new Losses();
        copies.forEach(
                (file, texts) ->
                        texts.forEach(
                                (text, parts) ->
                                        collate(
                                                file,
                                                text,
                                                String.join("\n", parts.values()),
                                                losses)));
        held.forEach(
                (shelf, names) ->
                        sources.stream()
                                .filter(text -> RequiredTexts.holds(shelf, text))
                                .filter(text -> !names.contains(text.name()))
                                .forEach(text -> losses.add(text, shelf)));
        losses.report(problems);
    }

    private void collate(String file, SourceText text, String words, Losses losses) {
        Holding holding = Holdings.of(file.replaceFirst(" \\(.*", "")).orElseThrow();
        List<Wording> wordings =
                text.wordings().stream()
                        .filter(one -> !holding.leavesOut().containsKey(one.style()))
                        .toList();
        String key = text.name() + holding.leavesOut().keySet() + DigestUtils.sha256Hex(words);
        List<Integer> lost =
                verdicts.computeIfAbsent(
                        key, any -> Alignment.lost(wordings, new FinishedWords(words)));
        lost.forEach(index -> losses.add(wordings.get(index), file));
    }
}
