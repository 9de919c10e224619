package org.explainer.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.explainer.manuscript.Label;
import org.explainer.manuscript.Origin;
import org.explainer.manuscript.PartialDate;
import org.explainer.manuscript.Reference;
import org.explainer.manuscript.Sentences;
import org.explainer.manuscript.Shelf;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One row of a YAML file. Each accessor reads a key once, reports what it cannot read at the key's
 * own line, and gives back something harmless; {@link #origin} reports the keys nobody asked for.
 */
final class Row {

    private final String file;
    private final Place place;
    private final Map<String, Node> cells = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final List<Reference> references = new ArrayList<>();
    private final Problems problems;

    Row(String file, MappingNode node, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.place = at(node);
        node.getValue().forEach(cell -> take(cell.getKeyNode(), cell.getValueNode()));
    }

    private void take(Node name, Node cell) {
        Place here = at(name);
        if (!(name instanceof ScalarNode word)) {
            problems.error(here, "this is no key", "write one word and a colon");
        } else if (cells.putIfAbsent(word.getValue(), cell) == null) {
            places.put(word.getValue(), here);
        } else {
            problems.error(here, "the row has two keys " + word.getValue(), "delete one of them");
        }
    }

    Place place() {
        return place;
    }

    /** The text of {@code key}, or an empty one where the key is absent. */
    String text(String key) {
        asked.add(key);
        Node cell = cells.get(key);
        if (cell == null) {
            return "";
        }
        if (cell instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problems.error(at(key), key + " must be one text", "write it on one line, without a list");
        return "";
    }

    String required(String key) {
        String text = text(key);
        if (text.isEmpty() && !(cells.get(key) instanceof CollectionNode)) {
            problems.error(at(key), "the row has no " + key, "add " + key + ": …");
        }
        return text;
    }

    /** A text to be printed, set as a printer would. */
    String prose(String key) {
        return Typography.prose(required(key));
    }

    String optionalProse(String key) {
        return Typography.prose(text(key));
    }

    List<String> list(String key) {
        asked.add(key);
        Node cell = cells.get(key);
        if (cell instanceof SequenceNode sequence) {
            return items(key, sequence, ScalarNode.class, "texts").stream()
                    .map(ScalarNode::getValue)
                    .toList();
        }
        String single = cell == null ? "" : text(key);
        return single.isEmpty() ? List.of() : List.of(single);
    }

    /** A row within the row; empty where the key is absent. */
    Optional<Row> row(String key) {
        asked.add(key);
        Node cell = cells.get(key);
        if (cell instanceof MappingNode mapping) {
            return Optional.of(new Row(file, mapping, problems));
        }
        if (cell != null) {
            problems.error(at(key), key + " must have keys of its own", "write them below it");
        }
        return Optional.empty();
    }

    /** Rows within the row. */
    List<Row> rows(String key) {
        asked.add(key);
        Node cell = cells.get(key);
        if (cell instanceof SequenceNode sequence) {
            return items(key, sequence, MappingNode.class, "rows").stream()
                    .map(item -> new Row(file, item, problems))
                    .toList();
        }
        if (cell != null) {
            problems.error(at(key), key + " must be a list of rows", "begin each with \"- \"");
        }
        return List.of();
    }

    private <T extends Node> List<T> items(
            String key, SequenceNode list, Class<T> type, String wanted) {
        if (!list.getValue().stream().allMatch(type::isInstance)) {
            problems.error(
                    at(key),
                    key + " must be a list of " + wanted,
                    "write every item like the first");
        }
        return list.getValue().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** An id on another shelf. */
    String reference(String key, Shelf shelf) {
        String id = required(key);
        if (!id.isEmpty()) {
            references.add(new Reference(shelf, id, at(key)));
        }
        return id;
    }

    /** Ids on another shelf. */
    List<String> references(String key, Shelf shelf) {
        List<String> ids = list(key);
        ids.forEach(id -> references.add(new Reference(shelf, id, at(key))));
        return ids;
    }

    PartialDate date(String key) {
        return optionalDate(key)
                .orElseGet(
                        () -> {
                            if (text(key).isEmpty()) {
                                required(key);
                            }
                            return new PartialDate("0001");
                        });
    }

    /** Empty where the key is absent, and for {@code n.d.}, "no date". */
    Optional<PartialDate> optionalDate(String key) {
        String text = text(key);
        if (text.isEmpty() || text.equals("n.d.")) {
            return Optional.empty();
        }
        var date = PartialDate.of(text);
        if (date.isEmpty()) {
            problems.error(
                    at(key),
                    key + " \"" + text + "\" is no date",
                    "write it as 2004-11-22, 2004-11 or 2004");
        }
        return date;
    }

    boolean flag(String key) {
        return word(key, List.of("true", "false")).equals("true");
    }

    /** One of the words that {@code allowed} lists. */
    String word(String key, List<String> allowed) {
        String text = required(key);
        if (!text.isEmpty() && !allowed.contains(text)) {
            problems.error(
                    at(key),
                    key + " \"" + text + "\" is not known",
                    Nearest.hint(text, allowed, "write one of " + String.join(", ", allowed)));
            return allowed.get(0);
        }
        return text.isEmpty() ? allowed.get(0) : text;
    }

    /** As {@link #word}, or empty where the key is absent. */
    String optionalWord(String key, List<String> allowed) {
        asked.add(key);
        return cells.containsKey(key) ? word(key, allowed) : "";
    }

    Label label(String key) {
        return Label.of(word(key, Label.ids())).orElse(Label.CONTEXT);
    }

    Sentences sentences(String key) {
        String text = String.join(" ", list(key));
        if (text.isEmpty()) {
            return Sentences.NONE;
        }
        var sentences = Sentences.of(text);
        if (sentences.isEmpty()) {
            problems.error(at(key), key + " is no list of sentences", "write [53, 57] or 53-57");
        }
        return sentences.orElse(Sentences.NONE);
    }

    int number(String key) {
        return sentences(key).numbers().stream().findFirst().orElse(0);
    }

    /** A decimal number of degrees between {@code -most} and {@code most}. */
    double degrees(String key, int most) {
        String text = required(key);
        if (text.matches("-?\\d{1,3}(\\.\\d+)?") && Math.abs(Double.parseDouble(text)) <= most) {
            return Double.parseDouble(text);
        }
        if (!text.isEmpty()) {
            refuse(
                    key,
                    key + " \"" + text + "\" is no number of degrees",
                    "write a number from -%d to %d, such as 50.45".formatted(most, most));
        }
        return 0;
    }

    /** Reports a value that cannot be read, at the line of its key. */
    void refuse(String key, String message, String hint) {
        problems.error(at(key), message, hint);
    }

    /** Reports keys that no accessor has asked for; call it last. */
    Origin origin() {
        for (String key : cells.keySet()) {
            if (!asked.contains(key)) {
                problems.error(
                        at(key),
                        "there is no key " + key + " here",
                        Nearest.hint(key, asked, "the keys are: " + String.join(", ", asked)));
            }
        }
        return new Origin(place, references);
    }

    /** Takes the references of rows within this one. */
    void adopt(Origin inner) {
        references.addAll(inner.references());
    }

    private Place at(String key) {
        return places.getOrDefault(key, place);
    }

    private Place at(Node node) {
        return new Place(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }
}
