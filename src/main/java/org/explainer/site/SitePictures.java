package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.explainer.cache.FileCache;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.HeaderPlaces;
import org.explainer.cores.Cores;
import org.explainer.edition.Edition;
import org.explainer.figure.Pulse;
import org.explainer.figure.picture.Card;
import org.explainer.figure.picture.Inks;
import org.explainer.figure.picture.Painter;
import org.explainer.manuscript.text.Emblem;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.explainer.template.Strings;

/**
 * Draws what stands for the site elsewhere: a picture for each page, and the icons. A picture is
 * drawn when something that it shows has changed, and taken from the cache otherwise.
 */
final class SitePictures implements SitePart {

    /** What is drawn for telephones, of the mark that browsers take. */
    private static final List<Icon> ICONS =
            List.of(
                    new Icon("apple-touch-icon.png", 180, 0.9),
                    new Icon("icon-192.png", 192, 1),
                    new Icon("icon-512.png", 512, 1),
                    new Icon("icon-maskable-512.png", 512, 0.8));

    /** For the podcast; directories want a square of 1400 to 3000 pixels. */
    private static final Icon ARTWORK = new Icon("podcast.png", 1400, 0.8);

    private record Icon(String file, int size, double share) {}

    private final Edition edition;
    private final Strings strings;
    private final Path mark;
    private final Inks inks;
    private final Path cache;
    private final HeaderPlaces places;
    private final Problems problems;
    private final Queue<Painter> idle = new ConcurrentLinkedQueue<>();

    SitePictures(Edition edition, PageTemplates templates, Inks inks, ChannelContext context) {
        this.edition = edition;
        this.strings = templates.strings();
        this.mark = templates.assets().resolve("icon.svg");
        this.inks = inks;
        this.cache = context.cache().resolve("pictures");
        this.places = new HeaderPlaces(context.root());
        this.problems = context.problems();
    }

    @Override
    public Stream<String> files() {
        return Stream.concat(icons().map(Icon::file), edition.texts().map(Text::picture));
    }

    @Override
    public Stream<String> replaceable() {
        return icons().map(Icon::file);
    }

    private Stream<Icon> icons() {
        return edition.narrations().isEmpty()
                ? ICONS.stream()
                : Stream.concat(ICONS.stream(), Stream.of(ARTWORK));
    }

    @Override
    public void write(Path site) throws IOException {
        var kept = new FileCache(cache);
        for (Icon icon : icons().toList()) {
            icon(icon, site, kept);
        }
        Cores.map(edition.texts().toList(), text -> picture(text, site, kept)).stream()
                .flatMap(Optional::stream)
                .forEach(problems::add);
    }

    private void icon(Icon icon, Path site, FileCache kept) throws IOException {
        String svg = Files.readString(mark);
        String key = kept.key(List.of(icon.toString(), svg, inks.toString()));
        byte[] drawn = kept.of(key, () -> painted(one -> one.icon(svg, icon.size(), icon.share())));
        Files.write(site.resolve(icon.file()), drawn);
    }

    /** Writes a picture; what its author should mend. */
    private Optional<Problem> picture(Text text, Path site, FileCache kept) throws IOException {
        Path file = site.resolve(text.picture());
        Files.createDirectories(requireNonNull(file.getParent()));
        Card card = card(text);
        String key = kept.key(List.of(card.toString(), inks.toString()));
        Optional<byte[]> before = kept.get(key);
        if (before.isPresent()) {
            Files.write(file, before.get());
            return Optional.empty();
        }
        byte[] drawn = painted(one -> one.card(card));
        Files.write(file, drawn);
        Optional<String> lacking = painted(one -> one.lacks(card));
        if (lacking.isEmpty()) {
            kept.put(key, drawn);
        }
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(lacks(lacking.get(), places.of(text.place(), lacking.get())));
    }

    private static Problem lacks(String letter, Place place) {
        return new Problem(
                Problem.Severity.WARNING,
                place,
                "the picture for sharing has no letter \"" + letter + "\" to write with",
                "its line is left out; assets/fonts/README.md tells how to add a letter");
    }

    private Card card(Text text) {
        String authors = edition.essay().names(strings.get("cite.and"));
        String credit = strings.format("share.credit", authors);
        String book = edition.cover().plainTitle();
        List<String> above =
                text.plainTitle().equals(book) ? List.of(credit) : List.of(book, credit);
        return new Card(text.plainTitle(), above, Pulse.of(edition, text), Emblem.of(text));
    }

    /** What a painter does who does nothing else meanwhile; one is made when all are at work. */
    private <T> T painted(Function<Painter, T> work) {
        Painter free = idle.poll();
        Painter painter = free == null ? new Painter(inks) : free;
        try {
            return work.apply(painter);
        } finally {
            idle.add(painter);
        }
    }
}
