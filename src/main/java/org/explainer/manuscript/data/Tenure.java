package org.explainer.manuscript.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years in each of which an office was held, if only for a part.
 *
 * @param last empty if it was still held when the essay appeared
 */
public record Tenure(int first, Optional<Integer> last) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(-(\\d{4})?)?");

    /** Reads {@code 2005}, {@code 2007-2010} or {@code 2019-}; empty when the text is neither. */
    public static Optional<Tenure> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(form.group(1));
        if (form.group(2) == null) {
            return Optional.of(new Tenure(first, Optional.of(first)));
        }
        Optional<Integer> last = Optional.ofNullable(form.group(3)).map(Integer::valueOf);
        return Optional.of(new Tenure(first, last)).filter(tenure -> tenure.isInOrder());
    }

    private boolean isInOrder() {
        return last.isEmpty() || last.get() >= first;
    }
}
