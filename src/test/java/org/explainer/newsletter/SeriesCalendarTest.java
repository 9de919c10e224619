package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.explainer.Contexts;
import org.explainer.TinyBook;
import org.explainer.edition.Edition;
import org.explainer.newsletter.LetterSettings.Budget;
import org.explainer.newsletter.SeriesWriter.Turn;
import org.explainer.newsletter.story.Story;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesCalendarTest {

    @TempDir private Path folder;

    private final Edition edition = TinyBook.complete().edition();

    @Test
    void hasADayForEachLetterThatHasADate() throws IOException {
        String calendar =
                calendar(
                        turn("Was it one; or two, or none?", Optional.of("2027-01-11")),
                        turn("Nobody knows when", Optional.empty()));

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("\r\nDTSTART;VALUE=DATE:20270111\r\n")
                .contains("\r\nSUMMARY:Was it one\\; or two\\, or none?\r\n")
                .doesNotContain("Nobody knows")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void foldsLongLinesBetweenLetters() throws IOException {
        String subject = "Хто рахував голоси, і хто рахував тих, хто рахував голоси за них?";
        String calendar = calendar(turn(subject, Optional.of("2027-01-11")));

        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(calendar.replace("\r\n ", ""))
                .contains("SUMMARY:" + subject.replace(",", "\\,"));
    }

    private String calendar(Turn... turns) throws IOException {
        var context = Contexts.of(Path.of("."), folder, edition, new Problems());
        return new SeriesCalendar(edition, LetterSettings.read(context).orElseThrow())
                .of(List.of(turns));
    }

    private Turn turn(String subject, Optional<String> date) {
        var letter =
                new LetterPart(
                        "first-short",
                        "c01-short",
                        "",
                        edition.cover(),
                        new Headline(subject, "A line."),
                        new Story(List.of(), List.of(), List.of()),
                        new Size(0, new Budget(1, 1, 0)),
                        List.of(),
                        "",
                        List.of());
        return new Turn(letter, "01-first", 0, date.map(LocalDate::parse));
    }
}
