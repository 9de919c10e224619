package org.explainer.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The longest common subsequence of two lists (Wagner and Fischer, 1974), in steps that grow with
 * the product of the parts between what both begin and end with.
 */
final class CommonOrder {

    /** The places of what is the same in both. */
    record Match(int left, int right) {}

    private CommonOrder() {}

    /** In order; where there are several that are longest, one of them. */
    static <L, R> List<Match> of(List<L> left, List<R> right, BiPredicate<L, R> same) {
        int shorter = Math.min(left.size(), right.size());
        int head = 0;
        while (head < shorter && same.test(left.get(head), right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && same.test(
                        left.get(left.size() - 1 - tail), right.get(right.size() - 1 - tail))) {
            tail++;
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            matches.add(new Match(i, i));
        }
        List<L> leftRest = left.subList(head, left.size() - tail);
        List<R> rightRest = right.subList(head, right.size() - tail);
        for (Match match : between(leftRest, rightRest, same)) {
            matches.add(new Match(head + match.left(), head + match.right()));
        }
        for (int i = tail; i > 0; i--) {
            matches.add(new Match(left.size() - i, right.size() - i));
        }
        return matches;
    }

    private static <L, R> List<Match> between(List<L> left, List<R> right, BiPredicate<L, R> same) {
        int[][] longest = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        same.test(left.get(i), right.get(j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<Match> matches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (same.test(left.get(i), right.get(j))) {
                matches.add(new Match(i++, j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return matches;
    }
}
