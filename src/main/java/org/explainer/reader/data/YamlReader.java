package org.explainer.reader.data;

import java.util.List;
import java.util.Optional;
import org.explainer.language.Typography;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML file that is a list of rows. Nodes only: no object is ever made from a tag. */
final class YamlReader {

    private static final LoadSettings STRICT =
            LoadSettings.builder()
                    .setAllowNonScalarKeys(true)
                    .setMaxAliasesForCollections(0)
                    .setCodePointLimit(4 * 1024 * 1024)
                    .build();

    private YamlReader() {}

    /** The rows in the order written; empty when the file is no list of rows. */
    static Optional<List<Row>> rows(SourceFile file, Typography typography, Problems problems) {
        int before = problems.size();
        Optional<Node> root = compose(file, problems);
        if (!(root.orElse(null) instanceof SequenceNode list)) {
            if (problems.size() == before) {
                problems.error(
                        file.at(1), "the file is no list of rows", "begin each row with \"- \"");
            }
            return Optional.empty();
        }
        for (Node item : list.getValue()) {
            if (!(item instanceof MappingNode)) {
                int line = item.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
                problems.error(file.at(line), "this is no row", "write \"- id: …\" and its keys");
            }
        }
        return Optional.of(
                list.getValue().stream()
                        .filter(MappingNode.class::isInstance)
                        .map(item -> new Row(file.name(), (MappingNode) item, typography, problems))
                        .toList());
    }

    private static Optional<Node> compose(SourceFile file, Problems problems) {
        try {
            return YamlCheck.check(file, STRICT, problems)
                    ? new Compose(STRICT).composeString(file.text())
                    : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
            problems.error(
                    file.at(line),
                    "not YAML at column " + column + ": " + e.getProblem(),
                    "put texts with : or # in quotes and indent with spaces");
        } catch (YamlEngineException e) {
            problems.error(file.at(0), "not YAML: " + e.getMessage(), "check the file's form");
        }
        return Optional.empty();
    }
}
