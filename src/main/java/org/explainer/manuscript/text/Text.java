package org.explainer.manuscript.text;

import java.time.LocalDate;
import org.explainer.problem.Place;

/** What every text of the book has: chapter, profile, page and cover alike. */
public interface Text {

    /** What an author says of a text in its header; {@code title} is HTML, all else plain text. */
    record Front(
            String file,
            String title,
            String plainTitle,
            String shortTitle,
            String standfirst,
            String description,
            LocalDate date,
            Place place) {

        /** File name without extension: {@code the-first-year}. */
        public String name() {
            return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        }
    }

    Front front();

    Body body();

    /** Path from {@code content/}. */
    default String file() {
        return front().file();
    }

    default String name() {
        return front().name();
    }

    /** What rows call it by: its name, and a chapter's id. */
    default String nameInRows() {
        return name();
    }

    default String title() {
        return front().title();
    }

    default String plainTitle() {
        return front().plainTitle();
    }

    default String shortTitle() {
        return front().shortTitle();
    }

    default String standfirst() {
        return front().standfirst();
    }

    default String description() {
        return front().description();
    }

    default LocalDate date() {
        return front().date();
    }

    default Place place() {
        return front().place();
    }

    /**
     * Whether search engines and the book's own lists may know of the text. One that is not listed
     * counts for nothing: what it names is not used there.
     */
    default boolean listed() {
        return true;
    }

    /** Path of the finished page from the site's root. */
    default String url() {
        return file().substring(0, file().lastIndexOf('.')) + ".html";
    }

    /** Path of the picture that stands for the page elsewhere, from the site's root. */
    default String picture() {
        return "pictures/" + url().replaceFirst("\\.html$", ".png");
    }

    /** What leads from the finished page back to the root: {@code ../} once for each folder. */
    default String root() {
        return "../".repeat((int) url().chars().filter(c -> c == '/').count());
    }
}
