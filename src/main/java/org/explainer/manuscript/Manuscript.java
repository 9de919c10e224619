package org.explainer.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.explainer.language.Language;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Cover;
import org.explainer.manuscript.text.Page;
import org.explainer.manuscript.text.Profile;
import org.explainer.manuscript.text.Text;

/**
 * Everything the authors wrote, as they wrote it; nothing is checked yet. A text that could not be
 * read is absent, and a problem says why.
 *
 * @param assets files that are published as they are, as paths from {@code assets/}, sorted
 * @param unread files that could not be read at all, as paths from {@code content/}: what only they
 *     can tell is unknown, and rules must not complain of its absence
 */
public record Manuscript(
        Optional<Cover> cover,
        List<Chapter> chapters,
        List<Profile> profiles,
        List<Page> pages,
        Library library,
        List<String> assets,
        Set<String> unread) {

    public Manuscript {
        unread = Set.copyOf(unread);
        chapters = List.copyOf(chapters);
        profiles = List.copyOf(profiles);
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
    }

    /** The language in which it is written; English, where the cover names none that is known. */
    public Language language() {
        return cover.flatMap(one -> Language.of(one.language())).orElse(Language.ENGLISH);
    }

    /** The same as if these chapters did not want to be heard. */
    public Manuscript unheard(Predicate<Chapter> these) {
        List<Chapter> silent =
                chapters.stream()
                        .map(chapter -> these.test(chapter) ? chapter.unheard() : chapter)
                        .toList();
        return new Manuscript(cover, silent, profiles, pages, library, assets, unread);
    }

    /** The first quotation of that id. */
    public Optional<Quotation> quotation(String id) {
        return library.row(Quotation.class, id);
    }

    /** Every text, the cover first. */
    public Stream<Text> texts() {
        return Stream.of(cover.stream(), chapters.stream(), profiles.stream(), pages.stream())
                .flatMap(texts -> texts);
    }
}
