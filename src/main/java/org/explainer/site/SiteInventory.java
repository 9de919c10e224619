package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.explainer.channel.ChannelContext;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * What the site is made of, file by file: each is made by one tool or is one of {@code assets/}. A
 * file that is neither goes out by nobody's will.
 */
final class SiteInventory {

    private final String folder;
    private final Problems problems;
    private final Set<String> made = new TreeSet<>();
    private final Set<String> replaceable = new TreeSet<>();

    /** {@code folder} is that of the assets, as a path from the project's root. */
    SiteInventory(String folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** What these parts have made; JBake's own make the feed and the map of the site. */
    static SiteInventory of(
            JBakeConfiguration config, List<SitePart> parts, ChannelContext context) {
        String folder = Place.of(context.root(), config.getAssetFolder().toPath(), 0).file();
        var inventory = new SiteInventory(folder, context.problems());
        inventory.add(Stream.of(config.getFeedFileName(), config.getSiteMapFileName()));
        for (SitePart part : parts) {
            inventory.add(part.files());
            part.replaceable().forEach(inventory.replaceable::add);
        }
        return inventory;
    }

    /** Adds files that the site makes of its own, as paths from its root. */
    void add(Stream<String> files) {
        files.forEach(made::add);
    }

    /** Reports what is wrong with a finished {@code site} into which {@code assets} were copied. */
    void check(List<String> assets, Path site) throws IOException {
        checkClashes(assets);
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> !Files.isDirectory(file))
                    .map(file -> Place.of(site, file, 0).file())
                    .filter(file -> !made.contains(file) && !assets.contains(file))
                    .sorted()
                    .forEach(this::reportStray);
        }
    }

    private void checkClashes(List<String> assets) {
        Map<String, String> own = new TreeMap<>();
        made.forEach(file -> own.put(key(file), file));
        replaceable.forEach(own::remove);
        for (String asset : assets) {
            if (own.containsKey(key(asset))) {
                problems.error(
                        new Place(folder + "/" + asset, 0),
                        "the site makes a file " + own.get(key(asset)) + " of its own",
                        "give this one another name");
            }
        }
    }

    private void reportStray(String file) {
        problems.error(
                new Place("target/site/" + file, 0),
                "nothing in the book accounts for this file",
                "this is a fault of the press: the tool that makes a file must name it");
    }

    /** Some systems take names that differ in capitals for one. */
    private static String key(String file) {
        return file.toLowerCase(Locale.ROOT);
    }
}
