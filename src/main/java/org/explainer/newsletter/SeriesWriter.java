package org.explainer.newsletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.explainer.edition.Edition;
import org.explainer.newsletter.mail.Ascii;
import org.explainer.newsletter.mail.Platform;

/**
 * Writes the short letters once more, as services want them that send one after the other: in the
 * order of their names, with the service's own sign for its link to unsubscribe; and when each of
 * them goes out.
 */
record SeriesWriter(
        Edition edition, LetterSettings settings, LetterTemplates templates, Printer printer) {

    private static final String FOLDER = "series";

    /** Buttondown puts what it is given into a mail of its own, with its own link. */
    private static final List<Platform> WHOLE = List.of(Platform.MAILCHIMP, Platform.LISTMONK);

    /**
     * When a letter goes out.
     *
     * @param name of its files, without their endings; it begins with a number
     * @param day how many days after somebody subscribed, or after the first one
     * @param date if the settings name a first day
     */
    public record Turn(LetterPart letter, String name, int day, Optional<LocalDate> date) {}

    /**
     * Writes nothing where there are no letters; {@code early} of them come before the chapters.
     */
    void write(List<SentLetter> letters, int early, Path output) throws IOException {
        if (letters.isEmpty()) {
            return;
        }
        List<Turn> turns = new ArrayList<>();
        Path folder = output.resolve(FOLDER);
        for (int i = 0; i < letters.size(); i++) {
            Turn turn = turn(letters.get(i).part(), i, i + 1 - early);
            turns.add(turn);
            write(folder, turn.name(), letters.get(i).prints());
        }
        String schedule =
                templates.render("schedule.csv.ftl", edition.cover(), Map.of("turns", turns));
        Files.writeString(folder.resolve("schedule.csv"), schedule);
        if (settings.start().isPresent()) {
            var calendar = new SeriesCalendar(edition, settings);
            Files.writeString(folder.resolve("schedule.ics"), calendar.of(turns));
        }
    }

    private Turn turn(LetterPart letter, int place, int number) {
        int day = place * settings.every();
        return new Turn(
                letter,
                String.format(Locale.ROOT, "%02d-%s", number, letter.address()),
                day,
                settings.start().map(start -> start.plusDays(day)));
    }

    private void write(Path folder, String name, LetterOutputs prints) throws IOException {
        for (Platform platform : WHOLE) {
            Path own = Files.createDirectories(folder.resolve(platform.word()));
            Files.writeString(own.resolve(name + ".html"), prints.mail().html(platform));
            Files.writeString(
                    own.resolve(name + ".txt"), printer.signed(prints.text(), platform), UTF_8);
        }
        Path own = Files.createDirectories(folder.resolve(Platform.BUTTONDOWN.word()));
        Files.writeString(own.resolve(name + ".html"), Ascii.html(prints.mail().fragment()), UTF_8);
    }
}
