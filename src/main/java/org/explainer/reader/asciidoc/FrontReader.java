package org.explainer.reader.asciidoc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.explainer.language.Typography;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.text.Mailing;
import org.explainer.manuscript.text.Text.Former;
import org.explainer.manuscript.text.Text.Front;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;
import org.explainer.reader.file.ReservedName;
import org.explainer.reader.file.SourceFile;

/** Reads the header of one text; what is missing or misspelt is reported at its own line. */
public final class FrontReader {

    /** Keys that every text has, by JBake's names where JBake has one. */
    private static final Set<String> COMMON =
            Set.of(
                    "jbake-type",
                    "jbake-status",
                    "jbake-date",
                    "short-title",
                    "standfirst",
                    "description",
                    "was");

    /** The keys of each type beside those that all have. */
    static final Map<String, Set<String>> TYPES =
            Map.of(
                    "home",
                    Set.of("id", "version", "language", "licence", "editors", "banner", "years"),
                    "chapter",
                    Set.of(
                            "id",
                            "summary",
                            "blurb",
                            "sentences",
                            "years",
                            "place",
                            "narration",
                            "newsletter",
                            "newsletter-subject",
                            "newsletter-preheader"),
                    "actor",
                    Set.of("actor"),
                    "page",
                    Set.of("listed"));

    private static final Map<String, String> LISTS =
            Map.of(
                    "key-points", "chapter",
                    "chapters", "home",
                    "bar", "home",
                    "menu", "home",
                    "tools", "home",
                    "about", "home");

    private static final Map<String, String> FOLDERS =
            Map.of("chapters", "chapter", "actors", "actor");

    private static final Pattern FORMER =
            Pattern.compile("(?:(?:chapters|pages|actors)/)?[\\p{L}\\p{N}_-]+");

    private final SourceFile file;
    private final Draft draft;
    private final FrontLines lines;
    private final Typography typography;
    private final Problems problems;

    public FrontReader(SourceFile file, Draft draft, Typography typography, Problems problems) {
        this.typography = typography;
        this.file = file;
        this.draft = draft;
        this.lines = FrontLines.of(file);
        this.problems = problems;
    }

    /**
     * The type that the header names, or, once a problem has said that it names none, the one that
     * {@code name} suggests: one mistake should not be reported as many.
     */
    public String type(String name) {
        String likely =
                name.equals("edition.adoc") ? "home" : FOLDERS.getOrDefault(folder(name), "page");
        return oneOf("jbake-type", TYPES.keySet()).orElse(likely);
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    /** Whether the text is kept back; one without a known status is a problem, not a draft. */
    public boolean isDraft() {
        return oneOf("jbake-status", Set.of("published", "draft")).equals(Optional.of("draft"));
    }

    /** Whether lists and search engines may know of the text: unless it says no. */
    public boolean isListed() {
        return isWanted("listed");
    }

    /** Whether a recording of the chapter is to be had on its page, if there is one. */
    public boolean isNarrated() {
        return isWanted("narration");
    }

    /** The letter that a chapter becomes, unless it says no. */
    public Mailing mailing() {
        return new Mailing(
                isWanted("newsletter"),
                lines.keys().contains("newsletter-subject") ? required("newsletter-subject") : "",
                optional("newsletter-preheader", ""));
    }

    private boolean isWanted(String key) {
        return !lines.keys().contains(key)
                || !oneOf(key, Set.of("yes", "no")).equals(Optional.of("no"));
    }

    /** Reports every key that texts of {@code type} do not have. */
    public void checkKeys(String type) {
        var known = new TreeSet<>(COMMON);
        known.addAll(TYPES.getOrDefault(type, Set.of()));
        for (String key : lines.keys()) {
            if (!known.contains(key)) {
                problems.error(
                        file.at(lines.of(key)),
                        "a " + type + " has no key :" + key + ":",
                        Nearest.hint(key, known, "its keys are: " + String.join(", ", known)));
            }
        }
    }

    /** Reports every list of the header that texts of {@code type} do not have. */
    public void checkLists(String type) {
        for (String list : new TreeSet<>(draft.lists().keySet())) {
            if (!type.equals(LISTS.get(list))) {
                problems.error(
                        file.at(file.lineOf("[" + list, 1)),
                        "a " + type + " has no list [" + list + "]",
                        "leave out its style, and it is printed as any list");
            }
        }
    }

    /** What all texts have. {@code name} is the path from {@code content/}. */
    public Front front(String name) {
        if (lines.title() == 0) {
            problems.error(file.at(1), "the text has no title", "begin it with \"= Title\"");
        }
        return new Front(
                name,
                draft.title(),
                typography.plain(draft.title()),
                optional("short-title", typography.plain(draft.title())),
                required("standfirst"),
                optional("description", optional("blurb", optional("standfirst", ""))),
                date(),
                file.at(lines.of("jbake-date")),
                file.at(0),
                former(name));
    }

    /** Old names, of the same folder where they name none. */
    private List<Former> former(String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        List<String> names = List.of(optional("was", "").split("[,\\s]+"));
        if (names.stream().anyMatch(one -> !one.isEmpty() && !FORMER.matcher(one).matches())) {
            refuse("was", "write old names without an ending, as in :was: old-name chapters/older");
            return List.of();
        }
        Optional<String> reserved =
                names.stream().flatMap(one -> ReservedName.in(one).stream()).findFirst();
        if (reserved.isPresent()) {
            refuse(
                    "was",
                    "no Windows can have a file called \"" + reserved.get() + "\": leave it out");
            return List.of();
        }
        return names.stream()
                .filter(one -> !one.isEmpty())
                .map(one -> one.contains("/") ? one : folder + one)
                .map(path -> new Former(path, file.at(lines.of("was"))))
                .toList();
    }

    private LocalDate date() {
        String text = required("jbake-date");
        Optional<PartialDate> date = PartialDate.of(text).filter(day -> day.text().length() == 10);
        if (date.isEmpty() && !text.isEmpty()) {
            problems.error(
                    file.at(lines.of("jbake-date")),
                    "\"" + text + "\" is no date",
                    "write :jbake-date: as 2026-11-22");
        }
        return date.map(PartialDate::firstDay).orElse(LocalDate.EPOCH);
    }

    public String required(String key) {
        String text = optional(key, "");
        if (text.isEmpty()) {
            problems.error(
                    file.at(lines.of(key)), "the header has no " + key, "add :" + key + ": …");
        }
        return text;
    }

    public String optional(String key, String otherwise) {
        String text = typography.plain(draft.attributes().getOrDefault(key, ""));
        return text.isEmpty() ? otherwise : text;
    }

    /** A value that cannot be read, at the line of its key. */
    public void refuse(String key, String hint) {
        problems.error(
                file.at(lines.of(key)), key + " \"" + optional(key, "") + "\" is not clear", hint);
    }

    private Optional<String> oneOf(String key, Collection<String> allowed) {
        String word = required(key);
        if (word.isEmpty() || allowed.contains(word)) {
            return Optional.of(word).filter(found -> !found.isEmpty());
        }
        List<String> sorted = allowed.stream().sorted().toList();
        problems.error(
                file.at(lines.of(key)),
                key + " \"" + word + "\" is not known",
                Nearest.hint(word, sorted, "write one of " + String.join(", ", sorted)));
        return Optional.empty();
    }
}
