package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Actor.Role;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Profile;
import org.explainer.manuscript.text.Text;
import org.explainer.manuscript.text.Years;

/**
 * The offices of a person along the years of the band. A year counts as a whole if the office was
 * held in any part of it; what lies beyond the band is cut off.
 *
 * @param years those of the band
 * @param bars for each role those of its tenures; none for a role that has none
 * @param lit the years that a chapter is about, or on a person's own page those of every chapter
 *     that names the person; none elsewhere
 */
public record Offices(Years years, List<List<Bar>> bars, List<Bar> lit) {

    /** A stretch of years, in percent of the width. */
    public record Bar(String left, String width) {}

    static Offices of(Edition edition, Actor actor, Text page) {
        Years band = edition.cover().years();
        return new Offices(
                band,
                actor.roles().stream().map(role -> bars(role, edition, band)).toList(),
                told(edition, actor, page)
                        .map(Chapter::years)
                        .filter(years -> !years.isEmpty())
                        .distinct()
                        .map(years -> bar(years, band))
                        .toList());
    }

    private static Stream<Chapter> told(Edition edition, Actor actor, Text page) {
        if (page instanceof Chapter chapter) {
            return Stream.of(chapter);
        }
        return page instanceof Profile ? edition.people().chapters(actor).stream() : Stream.empty();
    }

    /** Whether there is any bar to draw. */
    public boolean isDrawn() {
        return bars.stream().anyMatch(role -> !role.isEmpty());
    }

    private static List<Bar> bars(Role role, Edition edition, Years band) {
        int essay = edition.essay().online().firstDay().getYear();
        return role.tenures().stream()
                .map(tenure -> new Years(tenure.first(), tenure.last().orElse(essay)))
                .filter(years -> years.last() >= band.first() && years.first() <= band.last())
                .map(years -> bar(years, band))
                .toList();
    }

    private static Bar bar(Years years, Years band) {
        var scale =
                new TimeScale(
                        new Days(
                                LocalDate.of(band.first(), 1, 1),
                                LocalDate.of(band.last(), 12, 31)));
        double left = scale.at(LocalDate.of(years.first(), 1, 1));
        double right = scale.at(LocalDate.of(years.last() + 1, 1, 1));
        return new Bar(number(left), number(right - left));
    }
}
