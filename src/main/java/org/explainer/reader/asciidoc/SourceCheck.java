package org.explainer.reader.asciidoc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.manuscript.text.Link;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/**
 * What can be told from the lines of an AsciiDoc file, and only there: Asciidoctor prints an
 * unknown macro as it stands, keeps raw HTML without a word and does not say where a cross
 * reference is.
 */
final class SourceCheck {

    /** AsciiDoc's own macros that a text may use; none can load anything from elsewhere. */
    private static final Set<String> ASCIIDOC =
            Set.of(
                    "image",
                    "xref",
                    "link",
                    "mailto",
                    "footnote",
                    "anchor",
                    "kbd",
                    "btn",
                    "menu",
                    "pass",
                    "include",
                    "ifdef",
                    "ifndef",
                    "ifeval",
                    "endif",
                    "http",
                    "https");

    /** Macros of AsciiDoc for which no channel has a place. */
    private static final Map<String, String> UNPRINTED =
            Map.of(
                    "video", "a video",
                    "audio", "a sound",
                    "toc", "a table of contents",
                    "stem", "a formula",
                    "latexmath", "a formula",
                    "asciimath", "a formula",
                    "icon", "an icon",
                    "indexterm", "an index term",
                    "indexterm2", "an index term");

    /** https://docs.asciidoctor.org/asciidoc/latest/attributes/character-replacement-ref/ */
    private static final Set<String> CHARACTERS =
            Set.of(
                    "empty",
                    "blank",
                    "sp",
                    "nbsp",
                    "zwsp",
                    "wj",
                    "apos",
                    "quot",
                    "lsquo",
                    "rsquo",
                    "ldquo",
                    "rdquo",
                    "deg",
                    "plus",
                    "vbar",
                    "brvbar",
                    "amp",
                    "lt",
                    "gt",
                    "startsb",
                    "endsb",
                    "caret",
                    "asterisk",
                    "tilde",
                    "backslash",
                    "backtick",
                    "pp",
                    "cpp",
                    "two-colons",
                    "two-semicolons");

    static final Pattern MACRO =
            Pattern.compile("(?<![\\w/.:-])([a-z][a-z0-9_-]*)::?([^\\s\\[\\]]*)\\[");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<!\\\\)\\{([A-Za-z0-9_][\\w-]*)\\}");
    private static final Pattern SETTING = Pattern.compile("(?<!\\\\)\\{(counter2?|set):[^}]*\\}");
    private static final Pattern BRACKETS = Pattern.compile("(?:[a-z][\\w-]*::\\S*)?\\[.*\\]\\s*");

    /** A blank that parts nothing for Asciidoctor, where one has to part. */
    private static final Pattern BLANK =
            Pattern.compile("[\\p{Z}&&[^ ]](?=[\\w-]+=)|[,\\[=][\\p{Z}&&[^ ]]");

    private static final Pattern XREF =
            Pattern.compile("xref:([^\\s\\[\\]]+)\\[|<<([^,>\\s]+)[,>]");
    private static final Pattern LINK = Pattern.compile("link:([a-zA-Z][a-zA-Z+.-]*):");
    private static final Pattern RAW = Pattern.compile("\\bpass:[a-z,-]*\\[|\\bsubs\\s*=");
    private static final Pattern PASSED = Pattern.compile("\\+\\+\\+(?:.*\\+\\+\\+)?");

    private final Path content;
    private final ImageCheck images;
    private final Set<String> macros;

    /** {@code media} holds a folder of pictures for each text. */
    SourceCheck(Path content, Path media, Set<String> spellings) {
        this.content = content;
        this.images = new ImageCheck(media);
        this.macros = new TreeSet<>(spellings);
        macros.addAll(ASCIIDOC);
    }

    /** Judges all but the {@code verbatim} lines; {@code attributes} are those of the header. */
    void check(SourceFile file, Set<Integer> verbatim, Set<String> attributes, Problems problems) {
        var front = FrontLines.of(file);
        var prose = Prose.of(file, verbatim);
        for (int i = 0; i < prose.lines().size(); i++) {
            Place place = file.at(i + 1);
            String line = prose.lines().get(i);
            checkMacros(prose.markup().get(i), place, problems);
            images.check(prose.live().get(i), file, place, problems);
            checkAttributes(prose.markup().get(i), attributes, place, problems);
            checkSettings(prose.live().get(i), place, problems);
            checkBrackets(line, place, problems);
            checkSafety(line, prose.markup().get(i), place, problems);
            CharacterReferences.check(prose.live().get(i), place, problems);
            if (i >= front.end() && FrontLines.isEntry(line)) {
                problems.error(
                        place, "an attribute is set below the header", "move it into the header");
            }
        }
        new MarkCheck(file, prose, problems).check(macros);
        BlockHeads.check(file, prose, verbatim, problems);
    }

    /** Every cross reference outside of the {@code verbatim} lines, each with its own line. */
    List<Link> links(SourceFile file, Set<Integer> verbatim) {
        List<Link> links = new ArrayList<>();
        List<String> lines = Prose.of(file, verbatim).live();
        for (int i = 0; i < lines.size(); i++) {
            Matcher xref = XREF.matcher(lines.get(i));
            while (xref.find()) {
                String target = xref.group(1) == null ? xref.group(2) : xref.group(1);
                links.add(link(file, target, file.at(i + 1)));
            }
        }
        return links;
    }

    private Link link(SourceFile file, String target, Place place) {
        int hash = target.indexOf('#');
        boolean names = hash > 0 || (hash < 0 && target.contains("."));
        String path = names ? (hash < 0 ? target : target.substring(0, hash)) : "";
        String anchor = hash < 0 ? (names ? "" : target) : target.substring(hash + 1);
        Path meant = path.isEmpty() ? file.path() : file.path().resolveSibling(path).normalize();
        return new Link(Place.of(content, meant, 0).file(), anchor, place);
    }

    private void checkMacros(String line, Place place, Problems problems) {
        Matcher macro = MACRO.matcher(line);
        while (macro.find()) {
            String name = macro.group(1);
            if (UNPRINTED.containsKey(name)) {
                refuse(UNPRINTED.getOrDefault(name, name), place, problems);
            } else if (!macros.contains(name)) {
                problems.error(
                        place,
                        "there is no macro called " + name,
                        Nearest.hint(name, macros, "see docs/writing.adoc for those there are"));
            }
        }
    }

    private static void checkAttributes(
            String line, Set<String> attributes, Place place, Problems problems) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        while (attribute.find()) {
            String name = attribute.group(1);
            if (!CHARACTERS.contains(name) && !attributes.contains(name)) {
                var known = new TreeSet<>(CHARACTERS);
                known.addAll(attributes);
                problems.error(
                        place,
                        "there is no attribute {" + name + "}",
                        Nearest.hint(name, known, "write \\{" + name + "} for the characters"));
            }
        }
    }

    private static void checkSettings(String line, Place place, Problems problems) {
        Matcher setting = SETTING.matcher(line);
        while (setting.find()) {
            refuse(setting.group(), place, problems);
        }
    }

    private static void checkBrackets(String line, Place place, Problems problems) {
        if (BRACKETS.matcher(line).matches() && BLANK.matcher(line).find()) {
            problems.error(
                    place,
                    "a blank in the brackets is none that AsciiDoc knows",
                    "type it again with the space bar; it may be a no-break space");
        }
    }

    private static void checkSafety(String line, String markup, Place place, Problems problems) {
        if (RAW.matcher(line).find()
                || PASSED.matcher(markup).find()
                || PASSED.matcher(line).results().anyMatch(found -> found.group().length() > 3)) {
            refuseRaw(place, problems);
        }
        Matcher link = LINK.matcher(line);
        while (link.find()) {
            if (!Set.of("http", "https", "mailto").contains(link.group(1))) {
                problems.error(
                        place,
                        "a link must not lead to " + link.group(1) + ":",
                        "write an address that begins with https://");
            }
        }
    }

    static void refuseRaw(Place place, Problems problems) {
        problems.error(
                place,
                "raw HTML is not taken from authors",
                "use a block of docs/writing.adoc, or ask for one to be added");
    }

    /** Says that AsciiDoc has {@code thing} and we do not. */
    static void refuse(String thing, Place place, Problems problems) {
        problems.error(
                place,
                thing + " is not printed by this press",
                "leave it out, or use a block of docs/writing.adoc");
    }
}
