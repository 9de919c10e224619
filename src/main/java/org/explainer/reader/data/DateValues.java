package org.explainer.reader.data;

import java.util.Optional;
import org.explainer.manuscript.data.PartialDate;

/** Reads the dates of the data. */
final class DateValues {

    private DateValues() {}

    /** The date under {@code key}; one that is absent or none is reported. */
    static PartialDate of(Row row, String key) {
        Optional<PartialDate> date = optional(row, key);
        if (date.isEmpty() && row.text(key).isEmpty()) {
            row.required(key);
        }
        return date.orElseGet(() -> new PartialDate("0001"));
    }

    /** Empty where the key is absent, and for {@code n.d.}, "no date". */
    static Optional<PartialDate> optional(Row row, String key) {
        String text = row.text(key);
        if (text.isEmpty() || text.equals("n.d.")) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.of(text);
        if (date.isEmpty()) {
            row.refuse(
                    key,
                    key + " \"" + text + "\" is no date",
                    "write it as 2004-11-22, 2004-11 or 2004; before the first year as 44 BC");
        }
        return date;
    }
}
