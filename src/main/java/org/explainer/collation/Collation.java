package org.explainer.collation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.explainer.cache.FileCache;
import org.explainer.collation.Holding.Form;
import org.explainer.cores.Cores;
import org.explainer.problem.Problems;
import org.explainer.progress.Stage;

/**
 * Looks for every word of every published text in each finished file that claims to hold the whole
 * of it. Nothing here asks what the press thought that it had read or printed.
 */
public final class Collation {

    /** Of the cache: what is read of files, and what was found whole. */
    public static final String FOLDER = "collation";

    /** The words of a text in one file, and in further parts of a letter by their numbers. */
    private record Copy(String file, SourceText text, SortedMap<Integer, String> parts) {}

    /** Whether a finished file's words hold a text. */
    private record Question(String text, Set<String> leavesOut, String words) {}

    /** What a file lacks. */
    private record Loss(Wording wording, String file) {}

    /** Texts that were found whole in a file before, and what it says where others are open. */
    private record FileWords(
            FinishedFile file,
            List<SourceText> whole,
            List<SourceText> open,
            Map<String, String> words) {}

    private final List<SourceText> sources;
    private final FileCache cache;
    private final FinishedText finished;
    private final Map<String, Copy> copies = new TreeMap<>();
    private final Map<String, Set<String>> held = new TreeMap<>();
    private final Set<String> unnamed = new TreeSet<>();
    private final Map<Question, List<Integer>> verdicts = new ConcurrentHashMap<>();

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
        FinishedFiles.read(made, file -> stage.made(file.path(), () -> look(file, whole)))
                .forEach(this::take);
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

    private FileWords look(FinishedFile file, KnownWhole whole) throws IOException {
        Optional<Holding> known = Holdings.of(file.path());
        FinishedFile name = file.withoutContent();
        if (known.isEmpty() || known.get().form() == Form.NONE) {
            return new FileWords(name, List.of(), List.of(), Map.of());
        }
        Holding holding = known.get();
        List<SourceText> open = new ArrayList<>();
        List<SourceText> found = new ArrayList<>();
        Predicate<SourceText> isMeant = holding.texts(file.joined());
        for (SourceText text : sources) {
            if (isMeant.test(text)) {
                (whole.has(file, holding, text) ? found : open).add(text);
            }
        }
        return new FileWords(
                name, found, open, open.isEmpty() ? Map.of() : finished.of(file, holding.form()));
    }

    private void take(FileWords read) {
        FinishedFile file = read.file();
        RequiredTexts.of(file.path())
                .forEach(shelf -> held.computeIfAbsent(shelf, any -> new TreeSet<>()));
        if (Holdings.of(file.path()).isEmpty()) {
            unnamed.add(file.path());
        }
        read.whole().forEach(text -> hold(file, text));
        read.words().forEach((name, words) -> add(file, name, words, read.open()));
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

    private void report(KnownWhole whole, Problems problems) throws IOException {
        var losses = new Losses();
        Map<String, List<Copy>> files =
                copies.values().stream().collect(groupingBy(Copy::file, TreeMap::new, toList()));
        Cores.map(List.copyOf(files.values()), texts -> collate(texts, whole)).stream()
                .flatMap(List::stream)
                .forEach(loss -> losses.add(loss.wording(), loss.file()));
        held.forEach(
                (shelf, names) ->
                        sources.stream()
                                .filter(RequiredTexts.heldAt(shelf))
                                .filter(text -> !names.contains(text.name()))
                                .forEach(text -> losses.add(text, shelf)));
        losses.report(problems);
    }

    /** Texts that one file holds, most of them among the same words. */
    private List<Loss> collate(List<Copy> texts, KnownWhole whole) {
        Map<String, FinishedWords> split = new HashMap<>();
        List<Loss> losses = new ArrayList<>();
        for (Copy copy : texts) {
            losses.addAll(collate(copy, whole, split));
        }
        return losses;
    }

    private List<Loss> collate(Copy copy, KnownWhole whole, Map<String, FinishedWords> split) {
        Holding holding = Holdings.of(copy.file().replaceFirst(" \\(.*", "")).orElseThrow();
        List<Wording> wordings =
                copy.text().wordings().stream()
                        .filter(one -> !holding.leavesOut().containsKey(one.style()))
                        .toList();
        String words = String.join("\n", copy.parts().values());
        var question = new Question(copy.text().name(), holding.leavesOut().keySet(), words);
        List<Integer> lost =
                verdicts.computeIfAbsent(
                        question,
                        any ->
                                Alignment.lost(
                                        wordings,
                                        split.computeIfAbsent(words, FinishedWords::new)));
        if (!lost.isEmpty()) {
            whole.lacks(copy.file().replaceFirst(" \\(.*", ""), copy.text());
        }
        return lost.stream().map(index -> new Loss(wordings.get(index), copy.file())).toList();
    }
}
