package org.explainer.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Dataset;
import org.explainer.problem.Problems;

/**
 * Makes the files of data: one for each template {@code data/NAME.csv.ftl}, one for each table that
 * is offered.
 */
final class DataFiles {

    private DataFiles() {}

    /** By name; rows that the book does not have make no file. */
    static List<DataFile> of(Edition edition, PageTemplates templates, Problems problems)
            throws IOException {
        Map<String, DataFile> files = new TreeMap<>();
        for (String name : templates.dataNames()) {
            String text = templates.file(edition.cover(), "data/" + name + ".csv.ftl");
            files.put(name, new DataFile(name, false, text));
        }
        for (Dataset dataset : edition.library().rows(Dataset.class)) {
            if (!edition.library().isOffered(dataset.id())) {
                continue;
            }
            var file = new DataFile(dataset.id(), true, templates.file(dataset));
            if (files.putIfAbsent(file.name(), file) != null) {
                problems.error(
                        dataset.place(),
                        "the site makes a file " + file.name() + ".csv of its own",
                        "give the table another name");
            }
        }
        return files.values().stream().filter(file -> file.rows() > 0).toList();
    }
}
