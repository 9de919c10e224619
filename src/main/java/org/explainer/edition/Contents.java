package org.explainer.edition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.explainer.manuscript.text.BookPart;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Text;

/** The chapters in reading order, and the parts in which they may stand. */
public final class Contents {

    /** So many chapters a page leads to; a book that has no more is shown whole on every page. */
    static final int MOST = 24;

    /**
     * A part of the book.
     *
     * @param chapters at least one
     */
    public record Part(String title, List<Chapter> chapters) {

        public Part {
            chapters = List.copyOf(chapters);
        }

        /** Where the contents on the cover show it: {@code part-c01}, by its first chapter. */
        public String id() {
            return "part-" + chapters.get(0).id();
        }
    }

    private final List<Chapter> chapters;
    private final List<Part> parts;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Part> partOf = new HashMap<>();

    private Contents(List<Part> all) {
        chapters = all.stream().flatMap(part -> part.chapters().stream()).toList();
        parts = all.size() > 1 ? List.copyOf(all) : List.of();
        for (Part part : all) {
            for (Chapter chapter : part.chapters()) {
                places.put(chapter.name(), places.size());
                partOf.put(chapter.name(), part);
            }
        }
    }

    /** The order is that of {@code cover}, which names each of {@code written} once. */
    static Contents of(Cover cover, List<Chapter> written) {
        Map<String, Chapter> byName =
                written.stream().collect(toMap(Chapter::name, Function.identity()));
        List<Part> all = new ArrayList<>();
        for (BookPart part : cover.parts()) {
            List<Chapter> chapters = new ArrayList<>();
            part.chapters().forEach(name -> chapters.add(Edition.one(byName, name)));
            all.add(new Part(part.title(), chapters));
        }
        return new Contents(all);
    }

    /** In reading order. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** In reading order; none where the book is not divided. */
    public List<Part> parts() {
        return parts;
    }

    /** The part in which a chapter stands; empty where there are none, and for other texts. */
    public Optional<Part> part(Text text) {
        return parts.isEmpty() ? Optional.empty() : Optional.ofNullable(partOf.get(text.name()));
    }

    /** The chapter's number, 1 for the first. */
    public int number(Chapter chapter) {
        return place(chapter) + 1;
    }

    Optional<Chapter> previous(Chapter chapter) {
        int place = place(chapter);
        return place == 0 ? Optional.empty() : Optional.of(chapters.get(place - 1));
    }

    Optional<Chapter> next(Chapter chapter) {
        int next = place(chapter) + 1;
        return next == chapters.size() ? Optional.empty() : Optional.of(chapters.get(next));
    }

    /** Whether a page leads to some of the chapters only. */
    public boolean isLong() {
        return chapters.size() > MOST;
    }

    /**
     * The chapters to which a page leads, in reading order: all, or in a long book, from a chapter,
     * those of its part that are next to it, and the chapter on either side; from any other page
     * none.
     */
    public List<Chapter> near(Text page) {
        if (!isLong()) {
            return chapters;
        }
        return page instanceof Chapter chapter ? around(chapter) : List.of();
    }

    private List<Chapter> around(Chapter chapter) {
        List<Chapter> part = requireNonNull(partOf.get(chapter.name())).chapters();
        int place = place(chapter);
        int first = place(part.get(0));
        int end = first + part.size();
        int from = Math.max(first, Math.min(place - MOST / 2, end - MOST));
        int to = Math.min(end, from + MOST);
        return chapters.subList(
                Math.max(0, Math.min(from, place - 1)),
                Math.min(chapters.size(), Math.max(to, place + 2)));
    }

    private int place(Chapter chapter) {
        return requireNonNull(places.get(chapter.name()));
    }
}
