package org.explainer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.audio.Encoder;
import org.explainer.audio.Voice;
import org.explainer.build.Build;
import org.explainer.build.ChannelOrder;
import org.explainer.channel.Channel;
import org.explainer.channel.SettingsFile;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.recording.NarrationChannel;
import org.explainer.recording.film.FilmChannel;
import org.explainer.site.SiteChannel;

/**
 * Has the chapters read aloud, or the film made, and keeps what is new in {@code assets/media},
 * from where every later build publishes it.
 */
record Recordings(Path root, Build press, PrintWriter out) {

    Problems narrate() throws IOException {
        Optional<Voice> voice = ServiceLoader.load(Voice.class).findFirst();
        Optional<Encoder> encoder = ServiceLoader.load(Encoder.class).findFirst();
        if (voice.isEmpty() || encoder.isEmpty()) {
            return without("voice", "narrate");
        }
        Channel reading =
                new NarrationChannel(
                        voice.get(),
                        encoder.get(),
                        chapter -> say("Reading \"" + chapter + "\" …"));
        return make(reading, List.of(reading, SiteChannel.beforeNarration()));
    }

    Problems film() throws IOException {
        // The program that packs films; the press may have come without.
        Optional<Path> ffmpeg =
                Optional.ofNullable(System.getProperty("explainer.ffmpeg")).map(Path::of);
        Optional<Voice> voice = ServiceLoader.load(Voice.class).findFirst();
        if (voice.isEmpty() || ffmpeg.isEmpty()) {
            return without("camera", "film");
        }
        Channel filming =
                new FilmChannel(voice.get(), ffmpeg.get(), file -> say("Making " + file + " …"));
        return make(filming, List.of(filming));
    }

    private static Problems without(String what, String command) {
        var problems = new Problems();
        problems.error(
                new Place("pom.xml", 0),
                "this press has no " + what,
                "write ./explainer " + command + ", which fetches one");
        return problems;
    }

    private Problems make(Channel wanted, List<Channel> channels) throws IOException {
        ChannelOrder order = ChannelOrder.of(channels, Set.of(wanted.name()));
        Problems problems = press.publish(order);
        if (!problems.hasErrors()) {
            keep(root.resolve("target").resolve(wanted.name()));
        }
        return problems;
    }

    private void keep(Path made) throws IOException {
        Path media =
                SettingsFile.read(root, new Problems()).folders(root).assets().resolve("media");
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
