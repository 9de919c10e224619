package org.explainer.skeleton;

import java.util.List;
import org.explainer.language.Language;

/**
 * What an edition has to know of its essay and of itself.
 *
 * @param id a short word, by which programs know the edition again
 * @param licence of its own words
 * @param host where it will be
 * @param pages names of the pages that are wanted besides chapters
 * @param press address of the zip of the press; empty if it is not known yet
 */
public record Answers(
        Work work,
        Language language,
        String id,
        String licence,
        String host,
        Colours colours,
        List<String> pages,
        String press) {

    /**
     * The essay.
     *
     * @param source where it was published
     * @param ownership its own licence; empty where it is under copyright
     * @param published the day, month or year
     */
    public record Work(
            String title,
            List<Author> authors,
            String source,
            String ownership,
            String published,
            String url) {

        public Work {
            authors = List.copyOf(authors);
        }
    }

    /** {@code family} comes last in the name. */
    public record Author(String given, String family) {

        /** A name as it is written, the family's name last. */
        public static Author of(String name) {
            String whole = name.strip().replaceAll("\\s+", " ");
            int cut = whole.lastIndexOf(' ');
            return new Author(
                    cut < 0 ? whole : whole.substring(0, cut),
                    cut < 0 ? whole : whole.substring(cut + 1));
        }

        /** The name as it is written. */
        public String whole() {
            return given.equals(family) ? family : given + " " + family;
        }
    }

    public Answers {
        pages = List.copyOf(pages);
    }
}
