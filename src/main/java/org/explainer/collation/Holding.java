package org.explainer.collation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a kind of finished file holds of the texts.
 *
 * @param path a file's path from the folder of all output; within an archive it follows {@code !}.
 *     The group {@code text} is the name of the text that the file holds, {@code slug} the last
 *     part of it, {@code id} its id; a file without any of them is a {@link RequiredTexts}
 * @param form how to read it
 * @param reason why it need not hold a whole text; empty if it has to
 * @param leavesOut keys of headers and styles of blocks that it leaves out, each with the reason
 */
record Holding(Pattern path, Form form, String reason, Map<String, String> leavesOut) {

    /** How a file's words are read. */
    enum Form {
        PAGE,
        PLAIN,
        MAIL,
        SCRIPT,
        PAPER,
        ARCHIVE,
        NONE
    }

    Holding {
        leavesOut = Map.copyOf(leavesOut);
    }

    static Holding whole(String path, Form form, Map<String, String> leavesOut) {
        return new Holding(Pattern.compile(path), form, "", leavesOut);
    }

    static Holding archive(String path) {
        return new Holding(Pattern.compile(path), Form.ARCHIVE, "", Map.of());
    }

    static Holding excerpt(String path, String reason) {
        return new Holding(Pattern.compile(path), Form.NONE, reason, Map.of());
    }

    /** Which texts a file at {@code path} is meant to hold. */
    Predicate<SourceText> texts(String path) {
        Matcher match = this.path.matcher(path);
        if (!match.matches()) {
            return text -> false;
        }
        return group(match, "text")
                .<Predicate<SourceText>>map(name -> text -> isNamed(text, name))
                .or(() -> group(match, "slug").map(slug -> text -> text.slug().equals(slug)))
                .or(() -> group(match, "id").map(id -> text -> id.equals(text.keys().get("id"))))
                .orElseGet(() -> RequiredTexts.heldAt(path));
    }

    /** The home page and the page for what is missing lie at the top of a site. */
    private static boolean isNamed(SourceText text, String name) {
        return switch (name) {
            case "index" -> text.name().equals("edition");
            case "404" -> text.name().equals("pages/404");
            default -> text.name().equals(name);
        };
    }

    private Optional<String> group(Matcher match, String name) {
        return path.pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(match.group(name))
                : Optional.empty();
    }
}
