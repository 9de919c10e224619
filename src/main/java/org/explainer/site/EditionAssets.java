package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.explainer.edition.Edition;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Copies the assets that the reader has seen, and nothing else. The stock one also copies whatever
 * lies in the folder of content and has no ending of a text.
 */
final class EditionAssets extends Asset {

    private final List<String> names;
    private final Path from;
    private final Path to;
    private final List<Throwable> errors = new ArrayList<>();

    EditionAssets(Edition edition, JBakeConfiguration config) {
        super(config);
        this.names = edition.assets();
        this.from = config.getAssetFolder().toPath();
        this.to = config.getDestinationFolder().toPath();
    }

    @Override
    public void copy() {
        try {
            for (String name : names) {
                Path target = to.resolve(name);
                Files.createDirectories(requireNonNull(target.getParent()));
                Files.copy(from.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            errors.add(e);
        }
    }

    @Override
    public List<Throwable> getErrors() {
        return List.copyOf(errors);
    }
}
