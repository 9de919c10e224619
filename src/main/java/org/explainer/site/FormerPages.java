package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.explainer.manuscript.text.Text.Former;

/** Writes, at each address that a text had before it was renamed, a page that leads on to it. */
record FormerPages(Edition edition, PageTemplates templates) implements SitePart {

    @Override
    public Stream<String> files() {
        return edition.formerUrls();
    }

    @Override
    public void write(Path site) throws IOException {
        List<Text> texts = edition.texts().toList();
        for (Text text : texts) {
            for (Former former : text.former()) {
                Path file = site.resolve(former.url());
                Files.createDirectories(requireNonNull(file.getParent()));
                Files.writeString(file, templates.former(text, former));
            }
        }
    }
}
