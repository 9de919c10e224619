package org.explainer.proofreading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.ShortLetter;
import org.explainer.manuscript.data.ShortLetter.Point;
import org.explainer.manuscript.data.ShortLetter.Reply;
import org.explainer.problem.Problems;

/**
 * In a short letter the other view has room: neither it nor the points have less than 60 % of the
 * words of the other. A chapter has one such letter.
 */
final class EvenLetters implements Rule {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'-]*");

    /** Of a hundred words of the one side the other has at least so many. */
    private static final int LEAST = 60;

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Set<String> chapters = new HashSet<>();
        for (ShortLetter letter : manuscript.library().rows(ShortLetter.class)) {
            letter.reply().ifPresent(reply -> check(letter, reply, problems));
            if (!letter.chapter().isEmpty() && !chapters.add(letter.chapter())) {
                problems.error(
                        letter.place(),
                        "chapter " + letter.chapter() + " has two short letters",
                        "delete one of them");
            }
        }
    }

    private static void check(ShortLetter letter, Reply reply, Problems problems) {
        int points = words(letter.points().stream().map(EvenLetters::text).toList());
        int other = words(reply.text());
        if (100 * Math.min(points, other) < LEAST * Math.max(points, other)) {
            problems.error(
                    letter.place(),
                    "the points of the letter have %d words, and the other view has %d"
                            .formatted(points, other),
                    "give the shorter at least %d %% of the words of the other".formatted(LEAST));
        }
    }

    private static String text(Point point) {
        return point.name() + " " + point.text();
    }

    private static int words(List<String> texts) {
        return (int) texts.stream().flatMap(text -> WORD.matcher(text).results()).count();
    }
}
