package org.explainer.cli;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.explainer.language.Language;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.skeleton.Answers;
import org.explainer.skeleton.Answers.Author;
import org.explainer.skeleton.Answers.Work;
import org.explainer.skeleton.Colours;
import org.explainer.skeleton.EssayShape;
import org.explainer.skeleton.NewEdition;
import org.explainer.skeleton.NewRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is typed behind {@code new}, and what is asked for where it was not. */
final class NewCommand {

    @Parameters(
            index = "0",
            paramLabel = "DIR|KIND",
            description =
                    "a folder for an edition of your own; or, in an edition, what to begin:"
                            + " chapter, page, claim, event, person, question, source, term")
    private String what = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "its name or id")
    private String name = "";

    @Option(names = "--title", description = "the essay's title")
    private @Nullable String title;

    @Option(names = "--authors", description = "who wrote it, with commas between")
    private @Nullable String authors;

    @Option(names = "--source", description = "where it was published")
    private @Nullable String source;

    @Option(names = "--url", description = "its address; default: that of the edition")
    private @Nullable String url;

    @Option(names = "--published", description = "when: 1906, 1906-05 or 1906-05-12")
    private @Nullable String published;

    @Option(names = "--essay-licence", description = "on which terms; default: under copyright")
    private @Nullable String ownership;

    @Option(names = "--licence", description = "of your own words; default: CC BY 4.0")
    private @Nullable String licence;

    @Option(
            names = "--language",
            completionCandidates = Languages.class,
            description = "one of ${COMPLETION-CANDIDATES}; default: en")
    private @Nullable String language;

    @Option(names = "--id", description = "a short word for it; default: from the title")
    private @Nullable String id;

    @Option(names = "--host", description = "where the site will be")
    private @Nullable String host;

    @Option(names = "--colour", description = "of the band, dark; default: #1f4e5f")
    private @Nullable String colour;

    @Option(names = "--accent", description = "of what stands out on it; default: #ffd166")
    private @Nullable String accent;

    @Option(names = "--pages", split = ",", description = "which; default: all but people")
    private @Nullable List<String> pages;

    @Option(names = "--text", description = "a file with the essay, whose sentences are counted")
    private @Nullable Path text;

    @Option(names = "--press", description = "address of the zip of a release of the press")
    private @Nullable String press;

    /** What the help offers. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return NewEdition.LANGUAGES.iterator();
        }
    }

    /** What can be begun in an edition. */
    static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>(NewRow.kinds());
        kinds.addAll(Set.of("chapter", "page"));
        return kinds;
    }

    boolean isEdition() {
        return !kinds().contains(what);
    }

    String kind() {
        return what;
    }

    String name() {
        return name;
    }

    /** The new edition's folder; paths are read from where the command was typed. */
    Path folder(Path here) {
        return here.resolve(what).toAbsolutePath().normalize();
    }

    /** Writes the edition, unless something is wrong with what was said of it. */
    Problems write(Path here, String version, LocalDate today, Dialogue dialogue)
            throws IOException {
        var problems = new Problems();
        Path folder = folder(here);
        if (isTaken(folder)) {
            refuse(problems, what, "the folder is not empty", "name one that does not exist yet");
            return problems;
        }
        Optional<Answers> answers = answers(today, dialogue, problems);
        if (answers.isPresent()) {
            EssayShape shape = shape(here, answers.get().language(), problems);
            if (!problems.hasErrors()) {
                NewEdition.write(folder, answers.get(), shape, version, today);
            }
        }
        return problems;
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private EssayShape shape(Path here, Language of, Problems problems) throws IOException {
        if (text == null) {
            return EssayShape.SMALL;
        }
        Path file = here.resolve(text);
        if (!Files.isRegularFile(file)) {
            refuse(problems, "--text", "there is no file " + text, "name a file of plain text");
            return EssayShape.SMALL;
        }
        EssayShape shape = EssayShape.of(Files.readString(file), of);
        if (shape.parts().isEmpty()) {
            refuse(problems, "--text", "the text has no sentence", "paste the essay into " + text);
        }
        return shape;
    }

    private Optional<Answers> answers(LocalDate today, Dialogue dialogue, Problems problems) {
        Work work = work(today, dialogue);
        if (work.title().isEmpty() || work.authors().isEmpty()) {
            String missing = work.title().isEmpty() ? "--title" : "--authors";
            refuse(problems, missing, "an edition needs a title and authors", "write them behind");
            return Optional.empty();
        }
        String tongue = dialogue.answer("--language", "Language of the edition", language, "en");
        if (!NewEdition.LANGUAGES.contains(tongue)) {
            String known = "it knows: " + String.join(", ", NewEdition.LANGUAGES);
            refuse(problems, "--language", "the press does not know \"" + tongue + "\"", known);
        }
        Language of = Language.of(tongue).orElse(Language.ENGLISH);
        var answers = answers(work, of, dialogue);
        var check = new AnswerCheck(problems);
        check.check(answers);
        check.checkColours(answers.colours());
        return problems.hasErrors() ? Optional.empty() : Optional.of(answers);
    }

    private Work work(LocalDate today, Dialogue dialogue) {
        String of = dialogue.answer("--title", "The essay's title", title, "");
        String by = dialogue.answer("--authors", "Its authors, with commas between", authors, "");
        return new Work(
                of,
                Stream.of(by.split(",", -1)).filter(one -> !one.isBlank()).map(Author::of).toList(),
                dialogue.answer("--source", "Where it was published", source, of),
                dialogue.answer("--essay-licence", "Its licence, if it has one", ownership, ""),
                dialogue.answer("--published", "When", published, "" + today.getYear()),
                dialogue.answer("--url", "Its address, if it has one", url, ""));
    }

    private Answers answers(Work work, Language of, Dialogue dialogue) {
        String word =
                dialogue.answer("--id", "A short word for it", id, NewEdition.id(work.title()));
        String otherwise = "https://example.org/" + word;
        return new Answers(
                work,
                of,
                word,
                dialogue.answer("--licence", "Licence of your own words", licence, "CC BY 4.0"),
                dialogue.answer("--host", "Where it will be", host, otherwise),
                new Colours(
                        dialogue.answer("--colour", "A dark colour", colour, "#1f4e5f"),
                        dialogue.answer("--accent", "A light one on it", accent, "#ffd166")),
                requireNonNullElse(pages, NewEdition.USUAL),
                requireNonNullElse(press, ""));
    }

    private static void refuse(Problems problems, String where, String message, String hint) {
        problems.error(new Place(where, 0), message, hint);
    }
}
