package org.explainer.collation;

import java.util.BitSet;
import java.util.List;
import org.explainer.problem.Place;

/**
 * The words of one line of a source that stand together.
 *
 * @param block the number of the block; what stands in one block is printed in one place
 * @param style the first word in the brackets above the block, or the key of a header's value
 * @param words as they are written
 * @param gaps the indices of the words before which a mark or a note may be printed
 */
record Wording(Place place, int block, Part part, String style, List<String> words, BitSet gaps) {

    Wording {
        words = List.copyOf(words);
    }

    /** Whether the words are too few to be told from others like them. */
    boolean isShort() {
        return words.size() < 3;
    }
}
