package org.explainer.skeleton;

/** The mark of a new edition: three lines of a text, whose lengths come from its id. */
final class Mark {

    private static final int LEFT = 14;

    private Mark() {}

    /** The path of the drawing, on a square of 64. */
    static String of(String id) {
        int sum = id.hashCode() & 0x7fffffff;
        var path = new StringBuilder();
        for (int line = 0; line < 3; line++) {
            int y = 20 + 12 * line;
            int right = 30 + 4 * (sum % 6);
            path.append("M%d %dL%d %d".formatted(LEFT, y, right, y));
            sum /= 6;
        }
        return path.toString();
    }
}
