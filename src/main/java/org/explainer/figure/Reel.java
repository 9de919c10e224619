package org.explainer.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Shot;
import org.explainer.manuscript.data.ShotPicture;
import org.explainer.manuscript.data.Take;

/**
 * The film in time: what is said and shown from when to when, and how far the line of years has
 * come on which events light up. All times are milliseconds from its beginning.
 *
 * @param length when it ends
 * @param made whether it was filmed; if not, times are guessed from the number of words
 */
public record Reel(List<Scene> scenes, List<Point> points, Pulse band, int length, boolean made) {

    /** What the film holds on to when the last word is said. */
    public static final int TAIL = 2000;

    /** From the beginning to the first word. */
    public static final int LEAD = 700;

    /** Between two sentences. */
    public static final int PAUSE = 450;

    /** About 150 words a minute, pauses included. */
    private static final int GUESS_PER_WORD = 380;

    /**
     * A shot in time.
     *
     * @param start when its picture comes
     * @param said from when to when its sentence is heard
     * @param from where the line is at the start, of a band 1000 wide
     * @param until where it is once the sentence is said
     */
    public record Scene(Shot shot, int start, Span said, int end, double from, double until) {

        /** The id of the label; empty for none. */
        public String label() {
            return shot.label();
        }

        public String words() {
            return shot.words();
        }

        /**
         * When each of {@code count} things comes, one after the other while the sentence is said;
         * most sentences name them in their last half.
         */
        public List<Integer> turns(int count) {
            double from = count > 2 ? 0.3 : 0.15;
            return IntStream.range(0, count)
                    .mapToObj(i -> from + (1 - from) * i / count)
                    .map(share -> (int) (said.start + share * (said.end - said.start)))
                    .toList();
        }

        private boolean hasLine() {
            return shot.picture() instanceof ShotPicture.Line;
        }

        /** Where the line is at {@code time}, which lies within the scene. */
        double line(int time) {
            double share = (time - said.start) / (double) (said.end - said.start);
            double gone = Math.min(1, Math.max(0, share));
            return from + (until - from) * gone * gone * (3 - 2 * gone);
        }
    }

    /** From one time to another. */
    public record Span(int start, int end) {}

    /**
     * An event that lights up now and then.
     *
     * @param at where it stands, of a band 1000 wide
     * @param lit when
     */
    public record Point(Event event, double at, List<Span> lit) {

        /**
         * Whether it stands on the line, and is there once the line has come; else it is a tick.
         */
        public boolean isPeak() {
            return event.band().equals("peak");
        }

        public boolean isLit(int time) {
            return lit.stream().anyMatch(span -> span.start <= time && time < span.end);
        }
    }

    public static Reel of(Edition edition) {
        return of(
                edition,
                said(edition.library().rows(Shot.class), edition.library().rows(Take.class)));
    }

    /** The film with a sentence said at each of these times, one for a shot. */
    public static Reel of(Edition edition, List<Span> said) {
        var scale = new Pulse.Scale(edition.cover().years());
        List<Scene> scenes = new ArrayList<>();
        Map<String, List<Span>> lit = new LinkedHashMap<>();
        int length = said.isEmpty() ? 0 : said.get(said.size() - 1).end + TAIL;
        double from = 0;
        for (int i = 0; i < said.size(); i++) {
            Shot shot = edition.library().rows(Shot.class).get(i);
            int start = i == 0 ? 0 : said.get(i).start - PAUSE / 2;
            int end = i + 1 < said.size() ? said.get(i + 1).start - PAUSE / 2 : length;
            double until = shot.until() == 0 ? from : scale.end(shot.until());
            scenes.add(new Scene(shot, start, said.get(i), end, from, until));
            light(scenes.get(i), lit);
            from = until;
        }
        return new Reel(
                List.copyOf(scenes),
                points(edition, scale, lit),
                Pulse.of(edition, edition.cover()),
                length,
                !edition.library().rows(Take.class).isEmpty());
    }

    private static List<Span> said(List<Shot> shots, List<Take> takes) {
        Map<String, Span> made = new HashMap<>();
        takes.forEach(take -> made.put(take.id(), new Span(take.start(), take.end())));
        List<Span> said = new ArrayList<>();
        int start = LEAD;
        for (Shot shot : shots) {
            int words = shot.say().split(" ").length;
            Span guess = new Span(start, start + (words + 1) * GUESS_PER_WORD);
            Span span = made.getOrDefault(shot.id(), guess);
            said.add(span);
            start = span.end + PAUSE;
        }
        return said;
    }

    private static void light(Scene scene, Map<String, List<Span>> lit) {
        List<String> marks = scene.hasLine() ? scene.shot.marks() : List.of();
        List<Integer> turns = scene.turns(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            lit.computeIfAbsent(marks.get(i), id -> new ArrayList<>())
                    .add(new Span(turns.get(i), scene.end));
        }
    }

    private static List<Point> points(
            Edition edition, Pulse.Scale scale, Map<String, List<Span>> lit) {
        return lit.keySet().stream()
                .map(edition::event)
                .map(
                        event ->
                                new Point(
                                        event,
                                        scale.of(event.date().inYears()),
                                        List.copyOf(lit.getOrDefault(event.id(), List.of()))))
                .toList();
    }

    /** The scene at {@code time}; the last one if it is past the end. */
    public Scene scene(int time) {
        return scenes.stream()
                .filter(scene -> time < scene.end)
                .findFirst()
                .orElse(scenes.get(scenes.size() - 1));
    }

    /** How long it lasts, in whole seconds. */
    public int seconds() {
        return Math.round(length / 1000f);
    }

    /** Where the line has come to at {@code time}, of a band 1000 wide. */
    public double line(int time) {
        return scene(time).line(time);
    }
}
