package org.explainer.collation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.explainer.cache.FileCache;

/** What stands on which page of a tagged PDF. */
public final class PaperPages {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private PaperPages() {}

    /**
     * The words of each page, in the order in which they are read aloud: what goes on from the page
     * before comes first.
     *
     * @param cache is {@link Collation}'s, which reads the same
     */
    public static List<List<String>> of(byte[] pdf, FileCache cache) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (String page : PaperText.paged(pdf, cache).split(String.valueOf(PaperText.PAGE), -1)) {
            pages.add(WORD.matcher(page).results().map(MatchResult::group).toList());
        }
        return pages;
    }
}
