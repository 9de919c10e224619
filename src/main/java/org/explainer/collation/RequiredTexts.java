package org.explainer.collation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which texts a folder, an archive or a book has to hold at all.
 *
 * @param path of the folder, the archive or the book
 * @param left names of texts that it leaves out
 * @param reason why it leaves them out
 */
record RequiredTexts(Pattern path, Predicate<SourceText> kind, Set<String> left, String reason) {

    private static final Set<String> NO_BOOK =
            Set.of(
                    "edition",
                    "pages/404",
                    "pages/cite",
                    "pages/corrections",
                    "pages/data",
                    "pages/listen",
                    "pages/map",
                    "pages/search",
                    "pages/teach");

    private static final List<RequiredTexts> ALL =
            List.of(
                    new RequiredTexts(Pattern.compile("site"), text -> true, Set.of(), ""),
                    new RequiredTexts(
                            Pattern.compile("newsletter"),
                            text -> isChapter(text) && !"no".equals(text.keys().get("newsletter")),
                            Set.of(),
                            ""),
                    new RequiredTexts(
                            Pattern.compile(
                                    "classroom/.+-(?:pupil(?:-lite)?|kolibri|scorm\\w*)\\.zip"),
                            RequiredTexts::isListed,
                            Set.of("pages/404", "pages/listen"),
                            "pages for a missing address, and for sound that is not packed"),
                    new RequiredTexts(
                            Pattern.compile("classroom/.+\\.epub"),
                            RequiredTexts::isListed,
                            NO_BOOK,
                            "pages that need a search, a screen or the network"),
                    new RequiredTexts(
                            Pattern.compile(
                                    "classroom/[^!]+(?:-teacher\\.zip|\\.imscc|-reader(?:-easy)?-\\w+\\.pdf)"),
                            RequiredTexts::isChapter,
                            Set.of(),
                            ""));

    private static boolean isChapter(SourceText text) {
        return text.name().startsWith("chapters/");
    }

    private static boolean isListed(SourceText text) {
        return !"no".equals(text.keys().get("listed"));
    }

    /** The shelves that a file at {@code path} stands on, the folder's and the archive's. */
    static List<String> of(String path) {
        return List.of(path.substring(0, path.indexOf('/')), path.replaceFirst("!.*", ""));
    }

    /** Which texts have to be held by what is at {@code path}. */
    static Predicate<SourceText> heldAt(String path) {
        List<RequiredTexts> shelves =
                ALL.stream().filter(shelf -> shelf.path().matcher(path).matches()).toList();
        return text ->
                shelves.stream()
                        .anyMatch(
                                shelf ->
                                        shelf.kind().test(text)
                                                && !shelf.left().contains(text.name()));
    }
}
