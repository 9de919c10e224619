package org.explainer.reader.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.language.Typography;
import org.explainer.manuscript.data.Origin;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Sentences;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.snakeyaml.engine.v2.common.ScalarStyle;
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

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final String NOTHING = "write one, in quotes if it is a sign; or delete the key";

    private final String file;
    private final Place place;
    private final Map<String, Node> cells = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final List<Reference> references = new ArrayList<>();
    private final Typography typography;
    private final Problems problems;

    Row(String file, MappingNode node, Typography typography, Problems problems) {
        this.file = file;
        this.typography = typography;
        this.problems = problems;
        this.place = at(node);
        node.getValue().forEach(cell -> take(cell.getKeyNode(), cell.getValueNode()));
    }

    private void take(Node name, Node cell) {
        Place here = at(name);
        if (!(name instanceof ScalarNode word)) {
            problems.error(here, "this is no key", "write one word and a colon");
        } else if (places.putIfAbsent(word.getValue(), here) != null) {
            problems.error(here, "the row has two keys " + word.getValue(), "delete one of them");
        } else if (isNothing(cell)) {
            problems.error(here, word.getValue() + " has no value", NOTHING);
        } else {
            cells.put(word.getValue(), cell);
        }
    }

    /** YAML's null in all its spellings (YAML 1.2.2, section 10.3.2), which is never a text. */
    private static boolean isNothing(Node cell) {
        return cell instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && NULLS.contains(scalar.getValue());
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
        boolean told =
                cells.get(key) instanceof CollectionNode
                        || (places.containsKey(key) && !cells.containsKey(key));
        if (text.isEmpty() && !told) {
            problems.error(at(key), "the row has no " + key, "add " + key + ": …");
        }
        return text;
    }

    /** A text to be printed, set as a printer would. */
    String prose(String key) {
        return typography.prose(required(key));
    }

    String optionalProse(String key) {
        return typography.prose(text(key));
    }

    /** Texts to be printed, set as a printer would. */
    List<String> proseList(String key) {
        return list(key).stream().map(typography::prose).toList();
    }

    List<String> list(String key) {
        asked.add(key);
        Node cell = cells.get(key);
        if (cell instanceof SequenceNode sequence) {
            return texts(key, items(key, sequence, ScalarNode.class, "texts"));
        }
        String single = cell == null ? "" : text(key);
        return single.isEmpty() ? List.of() : List.of(single);
    }

    private List<String> texts(String key, List<ScalarNode> items) {
        List<String> texts = new ArrayList<>();
        for (ScalarNode item : items) {
            if (isNothing(item)) {
                problems.error(at(item), "an item of " + key + " has no value", NOTHING);
            } else if (texts.contains(item.getValue())) {
                problems.error(
                        at(item),
                        key + " has \"" + item.getValue() + "\" twice",
                        "delete one of them");
            } else {
                texts.add(item.getValue());
            }
        }
        return List.copyOf(texts);
    }

    /** A row within the row; empty where the key is absent. */
    Optional<Row> row(String key) {
        asked.add(key);
        Node cell = cells.get(key);
        if (cell instanceof MappingNode mapping) {
            return Optional.of(new Row(file, mapping, typography, problems));
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
                    .map(item -> new Row(file, item, typography, problems))
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

    /** An id of another row. */
    String reference(String key, Class<?> kind) {
        String id = required(key);
        if (!id.isEmpty()) {
            references.add(new Reference(kind, id, at(key)));
        }
        return id;
    }

    /** As {@link #reference}, or empty where the key is absent. */
    String optionalReference(String key, Class<?> kind) {
        return has(key) ? reference(key, kind) : "";
    }

    /** Ids of another row. */
    List<String> references(String key, Class<?> kind) {
        List<String> ids = list(key);
        ids.forEach(id -> references.add(new Reference(kind, id, at(key))));
        return ids;
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

    /** Whether the row has the key. */
    boolean has(String key) {
        asked.add(key);
        return cells.containsKey(key);
    }

    /** Reports a value that cannot be read, at the line of its key. */
    void refuse(String key, String message, String hint) {
        problems.error(at(key), message, hint);
    }

    /** Reports keys that no accessor has asked for; call it last. */
    Origin origin() {
        for (String key : places.keySet()) {
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
