package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.PartialDate;

/** A calendar laid out flat: days to percent of a drawing's width, every day equally wide. */
record TimeScale(Days days) {

    /** More names of years than this are no help on any screen. */
    private static final int MOST = 40;

    private static final int YEARS_FROM = 6 * 365;
    private static final int WEEKS_UP_TO = 8 * 31;

    /**
     * A stretch of the calendar: some years, a month or a week, cut where the scale ends.
     *
     * @param date when it begins: a year, a month, or a day for a week
     * @param spare whether its name is left out where there is little room
     */
    public record Cell(String left, String width, PartialDate date, boolean spare) {
        /** Whether it begins in the second half, where words about it stand to its left. */
        public boolean isLate() {
            return Double.parseDouble(left) >= 50;
        }

        Cell spared(boolean whether) {
            return new Cell(left, width, date, whether);
        }
    }

    /** Where a day begins; what lies beyond the scale is put on its edge. */
    double at(LocalDate day) {
        double x = 100.0 * (day.toEpochDay() - days.first().toEpochDay()) / days.count();
        return Math.min(100, Math.max(0, x));
    }

    /** The middle of what a date can mean. */
    double at(PartialDate date) {
        return (at(date.firstDay()) + at(date.lastDay().plusDays(1))) / 2;
    }

    /** Years on a long scale, five or more to a cell, else months. */
    List<Cell> cells() {
        return isLong() ? years() : cells(days.first().withDayOfMonth(1), Period.ofMonths(1));
    }

    private List<Cell> years() {
        int last = days.last().getYear();
        int span = last - days.first().getYear();
        var rhythm = YearRhythm.of(span, MOST);
        List<Cell> cells = new ArrayList<>();
        int year = rhythm.before(days.first().getYear());
        while (year <= last) {
            int next = rhythm.after(year);
            cells.add(
                    cell(
                            LocalDate.of(year, 1, 1),
                            LocalDate.of(next, 1, 1),
                            PartialDate.ofYear(year),
                            cells.size()));
            year = next;
        }
        return cells;
    }

    /** The weeks of a short scale, each from its Monday; none on others. */
    List<Cell> weeks() {
        LocalDate monday = days.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return days.count() > WEEKS_UP_TO ? List.of() : cells(monday, Period.ofWeeks(1));
    }

    /** All that is shown from a day on; empty if the day is not. */
    Optional<Cell> after(PartialDate day) {
        double left = at(day.firstDay());
        return Optional.of(new Cell(number(left), number(100 - left), day, false))
                .filter(cell -> days.holds(day.firstDay()));
    }

    private boolean isLong() {
        return days.count() > YEARS_FROM;
    }

    private List<Cell> cells(LocalDate start, Period step) {
        List<Cell> cells = new ArrayList<>();
        for (LocalDate day = start; !day.isAfter(days.last()); day = day.plus(step)) {
            PartialDate date = PartialDate.of(day);
            cells.add(
                    cell(
                            day,
                            day.plus(step),
                            step.getMonths() > 0 ? date.toMonth() : date,
                            cells.size()));
        }
        return cells;
    }

    private Cell cell(LocalDate from, LocalDate to, PartialDate date, int number) {
        double left = at(from);
        return new Cell(number(left), number(at(to) - left), date, number % 3 > 0);
    }
}
