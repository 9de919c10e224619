package org.explainer.reader.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Frame;
import org.explainer.manuscript.data.Region;
import org.explainer.manuscript.data.Source;

/** Makes the rows that maps are drawn from out of rows of YAML. */
final class MapEntries {

    private static final Pattern AREA = Pattern.compile("[A-Z]{3}(\\.[a-z][a-z0-9-]*)?");
    private static final Pattern PLACE =
            Pattern.compile("-?\\d{1,3}(\\.\\d{1,6})? -?\\d{1,2}(\\.\\d{1,6})?");

    /** Some way round the earth, in kilometres. */
    private static final int FAR = 10_000;

    private MapEntries() {}

    static Frame frame(Row row) {
        return new Frame(
                Choices.id(row, List.of()),
                row.prose("name"),
                NumberValues.degrees(row, "longitude", 180),
                NumberValues.degrees(row, "latitude", 90),
                new Frame.Reach(
                        NumberValues.whole(row, "west", 1, FAR),
                        NumberValues.whole(row, "east", 1, FAR),
                        NumberValues.whole(row, "south", 1, FAR),
                        NumberValues.whole(row, "north", 1, FAR)),
                NumberValues.whole(row, "width", 80, 9999),
                NumberValues.decimal(row, "tolerance"),
                NumberValues.whole(row, "islet", 0, 9999),
                row.text("focus"),
                countries(row),
                row.prose("credit"),
                row.origin());
    }

    private static List<Frame.Country> countries(Row row) {
        List<Frame.Country> countries = new ArrayList<>();
        for (Row country : row.rows("countries")) {
            countries.add(
                    new Frame.Country(
                            country.prose("name"),
                            NumberValues.degrees(country, "longitude", 180),
                            NumberValues.degrees(country, "latitude", 90)));
            row.adopt(country.origin());
        }
        return countries;
    }

    /** A row of which not all can be read has no lines. */
    static Boundary boundary(Row row) {
        List<String> sides = row.list("sides");
        List<String> lines = row.list("lines");
        boolean told = false;
        if (sides.isEmpty() || sides.size() > 2 || !sides.stream().allMatch(MapEntries::isArea)) {
            told = true;
            row.refuse(
                    "sides",
                    "a line has an area on one side or on two, not " + sides,
                    "write codes of ISO 3166-1, as in [CHE, FRA] or [CHE.jura]");
        }
        Optional<String> flaw =
                lines.isEmpty()
                        ? Optional.of("the row has no lines")
                        : lines.stream().flatMap(line -> flaw(line).stream()).findFirst();
        flaw.ifPresent(
                what ->
                        row.refuse(
                                "lines",
                                what,
                                "write two places or more, longitude first: 6.1 46.2, 6.2 46.3"));
        return new Boundary(
                sides.stream().filter(MapEntries::isArea).sorted().toList(),
                row.has("disputed") && Choices.flag(row, "disputed"),
                told || flaw.isPresent() ? List.of() : lines,
                row.origin());
    }

    private static boolean isArea(String text) {
        return AREA.matcher(text).matches();
    }

    /** What is wrong with a line; nothing of one that is right. */
    private static Optional<String> flaw(String line) {
        String[] places = line.split(", ", -1);
        return places.length < 2
                ? Optional.of("\"" + line + "\" is one place, and no line")
                : Stream.of(places)
                        .filter(place -> !isPlace(place))
                        .findFirst()
                        .map(place -> "\"" + place + "\" is no place");
    }

    private static boolean isPlace(String text) {
        if (!PLACE.matcher(text).matches()) {
            return false;
        }
        int blank = text.indexOf(' ');
        return Math.abs(Double.parseDouble(text.substring(0, blank))) <= 180
                && Math.abs(Double.parseDouble(text.substring(blank + 1))) <= 90;
    }

    static City city(Row row) {
        return new City(
                row.required("id"),
                row.prose("name"),
                row.text("name_native"),
                row.text("native_lang"),
                row.list("aliases"),
                row.prose("country"),
                NumberValues.degrees(row, "latitude", 90),
                NumberValues.degrees(row, "longitude", 180),
                row.list("chapters"),
                row.optionalProse("note"),
                row.references("sources", Source.class),
                row.origin());
    }

    static Region region(Row row) {
        String shape = row.text("shape");
        String city = row.optionalReference("city", City.class);
        if (shape.isEmpty() == city.isEmpty()) {
            row.refuse(
                    "shape",
                    "the region needs a shape, or a city that stands for it, and not both",
                    "write shape: and its name in content/data/boundaries.yaml, or city: …");
        }
        return new Region(
                row.required("id"),
                row.prose("name"),
                row.text("name_native"),
                row.text("native_lang"),
                row.prose("country"),
                shape,
                city,
                Choices.word(row, "extent", List.of("whole", "part")),
                row.prose("state"),
                DateValues.optional(row, "since"),
                row.optionalProse("note"),
                row.references("sources", Source.class),
                row.origin());
    }
}
