package org.explainer.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page as somebody hears it who cannot see it: what Chromium tells a screen reader, in the order
 * of reading. A line for each stop; what is in a landmark, a list or a table follows it, indented.
 * Links and controls stand in brackets, with their names in place of what they show. The tree is
 * that of the protocol: {@code AXNode} in the domain Accessibility of Chrome's DevTools.
 */
final class Heard {

    /** Has a line of its own, with its name; what it holds follows. */
    private static final Set<String> GROUPS =
            Set.of(
                    "banner",
                    "navigation",
                    "main",
                    "complementary",
                    "contentinfo",
                    "region",
                    "search",
                    "form",
                    "article",
                    "group",
                    "figure",
                    "blockquote",
                    "list",
                    "table",
                    "dialog",
                    "radiogroup",
                    "DescriptionList",
                    "SvgRoot",
                    "sectionheader",
                    "sectionfooter",
                    "row",
                    "rowgroup");

    /** Says its name and its state; what it holds is in its name. */
    private static final Set<String> WHOLES =
            Set.of(
                    "link",
                    "button",
                    "checkbox",
                    "radio",
                    "image",
                    "textbox",
                    "searchbox",
                    "slider",
                    "combobox",
                    "DisclosureTriangle",
                    "DisclosureTriangleGrouped",
                    "progressbar",
                    "MenuListPopup",
                    "Audio",
                    "Video");

    /** Stands in its line among others. */
    private static final Set<String> WORDS =
            Set.of(
                    "generic",
                    "none",
                    "strong",
                    "emphasis",
                    "code",
                    "time",
                    "mark",
                    "superscript",
                    "subscript",
                    "LabelText",
                    "Abbr",
                    "StaticText",
                    "ListMarker",
                    "lineBreak");

    private static final Map<String, String> WORDING =
            Map.of(
                    "DisclosureTriangle", "folded",
                    "DisclosureTriangleGrouped", "folded",
                    "SvgRoot", "drawing",
                    "DescriptionList", "list of terms",
                    "sectionheader", "header",
                    "sectionfooter", "footer",
                    "listitem", "•",
                    "Figcaption", "caption");

    private final Map<String, Map<?, ?>> nodes = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int depth;

    private Heard() {}

    /** The browser makes its tree bit by bit: it is there when two answers are the same. */
    private static List<?> settled(Chromium browser) {
        List<?> before = List.of();
        List<?> now = (List<?>) browser.tree().get("nodes");
        for (int asked = 1; !now.equals(before) && asked < 20; asked++) {
            before = now;
            now = (List<?>) browser.tree().get("nodes");
        }
        return now;
    }

    /** The lines of the page that is open. */
    static List<String> of(Chromium browser) {
        var heard = new Heard();
        List<?> all = settled(browser);
        for (Object one : all) {
            Map<?, ?> node = (Map<?, ?>) one;
            heard.nodes.put((String) node.get("nodeId"), node);
        }
        heard.within((Map<?, ?>) all.get(0));
        heard.end();
        return heard.lines;
    }

    private void hear(Map<?, ?> node) {
        String role = value(node, "role");
        if (role.equals("StaticText")) {
            add(value(node, "name"));
        } else if (isUnheard(node) || WORDS.contains(role)) {
            within(node);
        } else if (WHOLES.contains(role)) {
            add("[" + said(node, role) + "]");
        } else if (role.equals("heading")) {
            end();
            line.append(said(node, "heading " + state(node, "level").orElse("?")));
            end();
            indented(() -> links(node));
        } else if (GROUPS.contains(role)) {
            end();
            if (!value(node, "name").isEmpty() || !Set.of("rowgroup", "row").contains(role)) {
                line.append(said(node, role));
                end();
            }
            indented(() -> within(node));
        } else {
            end();
            if (WORDING.containsKey(role)) {
                line.append(WORDING.get(role)).append(' ');
            }
            within(node);
            end();
        }
    }

    /** Boxes part words without a blank between them, of which the tree knows nothing. */
    private void add(String words) {
        boolean parted = line.isEmpty() || words.isEmpty();
        if (!parted && pauses(line.charAt(line.length() - 1), words.charAt(0))) {
            line.append(' ');
        }
        line.append(words);
    }

    private static boolean pauses(char before, char next) {
        return (isWord(before) || before == ':' || before == '·') && (isWord(next) || next == '·');
    }

    private static boolean isWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '[' || sign == ']';
    }

    private void within(Map<?, ?> node) {
        children(node).forEach(this::hear);
    }

    /** A heading is read out whole, and the links in it once more by who goes from link to link. */
    private void links(Map<?, ?> node) {
        children(node)
                .forEach(
                        child -> {
                            if (WHOLES.contains(value(child, "role"))) {
                                hear(child);
                                end();
                            } else {
                                links(child);
                            }
                        });
    }

    private Stream<Map<?, ?>> children(Map<?, ?> node) {
        List<?> ids = node.get("childIds") instanceof List<?> found ? found : List.of();
        return ids.stream().filter(nodes::containsKey).map(nodes::get);
    }

    private void indented(Runnable what) {
        end();
        depth++;
        what.run();
        end();
        depth--;
    }

    private void end() {
        String words = line.toString().replaceAll("\\s+", " ").strip();
        line.setLength(0);
        if (!words.isEmpty() && !words.equals("•")) {
            lines.add("  ".repeat(depth) + words);
        }
    }

    private static boolean isUnheard(Map<?, ?> node) {
        return Boolean.TRUE.equals(node.get("ignored"));
    }

    private static String said(Map<?, ?> node, String role) {
        var said = new StringBuilder(WORDING.getOrDefault(role, role));
        String name = value(node, "name");
        if (!name.isEmpty()) {
            said.append(": ").append(name.strip());
        }
        String more = value(node, "description");
        if (!more.isEmpty()) {
            said.append(" (").append(more).append(')');
        }
        Stream.of("checked", "pressed", "disabled")
                .filter(state -> state(node, state).filter("true"::equals).isPresent())
                .forEach(state -> said.append(", ").append(state));
        return said.toString();
    }

    private static String value(Map<?, ?> node, String key) {
        return node.get(key) instanceof Map<?, ?> of && of.get("value") != null
                ? String.valueOf(of.get("value"))
                : "";
    }

    private static Optional<String> state(Map<?, ?> node, String name) {
        List<?> all = node.get("properties") instanceof List<?> found ? found : List.of();
        return all.stream()
                .map(one -> (Map<?, ?>) one)
                .filter(one -> name.equals(one.get("name")))
                .map(one -> value(one, "value"))
                .findFirst();
    }
}
