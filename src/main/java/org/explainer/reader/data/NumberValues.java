package org.explainer.reader.data;

/** Reads the numbers of the data: each is read as a whole or reported, and then 0. */
final class NumberValues {

    private NumberValues() {}

    /** A number from {@code least} to {@code most}, in figures alone. */
    static int whole(Row row, String key, int least, int most) {
        String text = row.required(key);
        return text.isEmpty() ? 0 : whole(row, key, text, least, most);
    }

    /** As {@link #whole}, and 0 where the key is absent. */
    static int optionalWhole(Row row, String key, int least, int most) {
        String text = row.text(key);
        return text.isEmpty() ? 0 : whole(row, key, text, least, most);
    }

    private static int whole(Row row, String key, String text, int least, int most) {
        // Nine figures always fit an int.
        int number = text.matches("0|[1-9]\\d{0,8}") ? Integer.parseInt(text) : -1;
        if (least <= number && number <= most) {
            return number;
        }
        row.refuse(
                key,
                key + " \"" + text + "\" is no whole number from " + least + " to " + most,
                "write one number, in figures alone");
        return 0;
    }

    /** A positive number, with a decimal point or without. */
    static double decimal(Row row, String key) {
        String text = row.required(key);
        if (text.matches("\\d{1,3}(\\.\\d{1,6})?") && Double.parseDouble(text) > 0) {
            return Double.parseDouble(text);
        }
        if (!text.isEmpty()) {
            row.refuse(
                    key, key + " \"" + text + "\" is no positive number", "write one, such as 1.2");
        }
        return 1;
    }

    /** A decimal number of degrees between {@code -most} and {@code most}. */
    static double degrees(Row row, String key, int most) {
        String text = row.required(key);
        if (text.matches("-?\\d{1,3}(\\.\\d+)?") && Math.abs(Double.parseDouble(text)) <= most) {
            return Double.parseDouble(text);
        }
        if (!text.isEmpty()) {
            row.refuse(
                    key,
                    key + " \"" + text + "\" is no number of degrees",
                    "write a number from -%d to %d, such as 50.45".formatted(most, most));
        }
        return 0;
    }
}
