package org.explainer.proofreading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.explainer.block.Editorial;
import org.explainer.block.PassageKind.Passage;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Problems;

/**
 * Each chapter keeps to the limits that the edition has set itself; one that does not can be
 * published without harm.
 */
record ChapterLimits(Limits limits) implements Rule {

    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern WORD = Pattern.compile("(?<!\\S)\\S*[\\p{L}\\p{N}]\\S*");

    /** How much of something a chapter has, and how a report says so. */
    private record Measure(String message, BiFunction<Manuscript, Chapter, Integer> count) {}

    private static final Map<String, Measure> MEASURES = new LinkedHashMap<>();

    static {
        MEASURES.put(
                "words",
                new Measure("the number of words in its passages is %d", (all, one) -> words(one)));
        MEASURES.put(
                "sentence",
                new Measure(
                        "the number of words in a sentence is %d on average",
                        ChapterLimits::average));
        MEASURES.put(
                "points",
                new Measure(
                        "the number of key points is %d", (all, one) -> one.keyPoints().size()));
        MEASURES.put(
                "sections",
                new Measure("the number of sections is %d", (all, one) -> sections(one)));
        MEASURES.put(
                "counterpoints",
                new Measure("the number of counterpoints is %d", (all, one) -> counterpoints(one)));
        MEASURES.put(
                "questions",
                new Measure("the number of questions is %d", ChapterLimits::questions));
    }

    static Set<String> names() {
        return MEASURES.keySet();
    }

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        for (Chapter chapter : manuscript.chapters()) {
            MEASURES.forEach(
                    (name, measure) -> check(name, measure, manuscript, chapter, problems));
        }
    }

    private void check(
            String name,
            Measure measure,
            Manuscript manuscript,
            Chapter chapter,
            Problems problems) {
        limits.of(name)
                .ifPresent(
                        range -> {
                            int number = measure.count().apply(manuscript, chapter);
                            if (!range.holds(number)) {
                                problems.warning(
                                        chapter.place(),
                                        measure.message().formatted(number),
                                        "limits." + name + " in jbake.properties allows " + range);
                            }
                        });
    }

    private static int words(Chapter chapter) {
        return (int) WORD.matcher(passages(chapter)).results().count();
    }

    /** Rounded up, so that nothing above a limit passes. */
    private static int average(Manuscript manuscript, Chapter chapter) {
        long sentences =
                manuscript
                        .language()
                        .sentences()
                        .lines(passages(chapter))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count();
        return sentences == 0 ? 0 : (int) Math.ceil(words(chapter) / (double) sentences);
    }

    private static int sections(Chapter chapter) {
        return (int) chapter.body().headings().stream().filter(one -> one.level() == 1).count();
    }

    private static int counterpoints(Chapter chapter) {
        return (int)
                chapter.body()
                        .all(Editorial.class)
                        .filter(box -> box.kind().equals("counterpoint"))
                        .count();
    }

    private static int questions(Manuscript manuscript, Chapter chapter) {
        return (int)
                manuscript.library().rows(Question.class).stream()
                        .filter(question -> question.chapter().equals(chapter.id()))
                        .count();
    }

    /** A passage on each line; quotations are other people's words. */
    private static String passages(Chapter chapter) {
        var text = new StringBuilder();
        chapter.body()
                .all(Passage.class)
                .forEach(one -> text.append(plain(one.text(), chapter.body())).append('\n'));
        return text.toString();
    }

    private static String plain(String html, Body body) {
        String filled = body.fill(html, block -> said(block, body));
        return TAG.matcher(filled).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    private static String said(Block block, Body body) {
        return block instanceof Extract ? "" : plain(block.text(), body);
    }
}
