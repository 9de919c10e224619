package org.explainer.newsletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.explainer.edition.Edition;
import org.explainer.newsletter.SeriesWriter.Turn;

/** When the letters of a series go out, as programs for calendars read it (RFC 5545). */
record SeriesCalendar(Edition edition, LetterSettings settings) {

    /** A line has at most 75 bytes (section 3.1); what goes on begins with a blank. */
    private static final int LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** The calendar; turns without a date are left out. */
    String of(List<Turn> turns) {
        var calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//explainer//letters//EN");
        for (Turn turn : turns) {
            turn.date().ifPresent(date -> event(calendar, turn, date));
        }
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private void event(StringBuilder calendar, Turn turn, LocalDate date) {
        LetterPart letter = turn.letter();
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:" + edition.identity().uuid("letters/" + letter.id()));
        // It must be told, and no clock may be asked: the day of the edition.
        line(calendar, "DTSTAMP:" + edition.cover().date().format(DAY) + "T000000Z");
        line(calendar, "DTSTART;VALUE=DATE:" + date.format(DAY));
        line(calendar, "SUMMARY:" + text(letter.headline().subject()));
        line(calendar, "DESCRIPTION:" + text(letter.headline().preheader()));
        line(calendar, "URL:" + settings.address() + "/" + letter.name() + "/embed.html");
        line(calendar, "TRANSP:TRANSPARENT");
        line(calendar, "END:VEVENT");
    }

    /** Signs that part values are written with a stroke before them (section 3.3.11). */
    private static String text(String words) {
        return words.replaceAll("([\\\\;,])", "\\\\$1");
    }

    private static void line(StringBuilder calendar, String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String sign = Character.toString(line.codePointAt(i));
            int more = sign.getBytes(UTF_8).length;
            if (bytes + more > LINE) {
                calendar.append("\r\n ");
                bytes = 1;
            }
            calendar.append(sign);
            bytes += more;
        }
        calendar.append("\r\n");
    }
}
