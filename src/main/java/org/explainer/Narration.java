package org.explainer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.explainer.channel.Channel;
import org.explainer.channel.narration.NarrationChannel;
import org.explainer.channel.site.SiteChannel;
import org.explainer.narration.Voice;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.sound.Encoder;

/**
 * Has the chapters read aloud, and keeps what is new in {@code assets/media}, from where every
 * later build publishes it.
 */
record Narration(Path root, BiFunction<Optional<String>, Line, Build> press, PrintWriter out) {

    Problems narrate() throws IOException {
        Optional<Voice> voice = ServiceLoader.load(Voice.class).findFirst();
        Optional<Encoder> encoder = ServiceLoader.load(Encoder.class).findFirst();
        if (voice.isEmpty() || encoder.isEmpty()) {
            var problems = new Problems();
            problems.error(
                    new Place("pom.xml", 0),
                    "this press has no voice",
                    "write ./explainer narrate, which fetches one");
            return problems;
        }
        Channel reading =
                new NarrationChannel(
                        voice.get(),
                        encoder.get(),
                        chapter -> say("Reading \"" + chapter + "\" …"));
        Line line =
                Line.of(List.of(reading, SiteChannel.beforeNarration()), Set.of(reading.name()));
        Problems problems = press.apply(Optional.empty(), line).publish();
        if (!problems.hasErrors()) {
            keep(root.resolve("target").resolve(reading.name()));
        }
        return problems;
    }

    private void keep(Path made) throws IOException {
        Path media = ProjectFolders.of(root).assets().resolve("media");
        Files.createDirectories(media);
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.sorted().toList()) {
                Path kept = media.resolve(file.getFileName());
                Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
                say("Wrote " + root.relativize(kept));
            }
        }
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
