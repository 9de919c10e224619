package org.explainer.manuscript.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.explainer.problem.Place;

/** What every text of the book has: chapter, profile, page and cover alike. */
public interface Text {

    /**
     * What an author says of a text in its header; {@code title} is HTML, all else plain text.
     *
     * @param dated where its date stands
     */
    record Front(
            String file,
            String title,
            String plainTitle,
            String shortTitle,
            String standfirst,
            String description,
            LocalDate date,
            Place dated,
            Place place,
            List<Former> former) {

        public Front {
            former = List.copyOf(former);
        }

        /** File name without extension: {@code the-first-year}. */
        public String name() {
            return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        }
    }

    /**
     * An address that the text had before it was renamed.
     *
     * @param path from the site's root, without the ending
     */
    record Former(String path, Place place) implements Serializable {

        /** The name that its file had. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** Path of the page that leads on, from the site's root. */
        public String url() {
            return path + ".html";
        }
    }

    Front front();

    Body body();

    /** The addresses that it had before, which lead on to it. */
    default List<Former> former() {
        return front().former();
    }

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
