package org.explainer.classroom.epub;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.figure.Hundredth;

/** The line of a drawing's path (https://www.w3.org/TR/SVG11/paths.html#PathData). */
final class PathOutline {

    private static final Pattern TOKEN = Pattern.compile("([A-Za-z])|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private PathOutline() {}

    /** The same line, so much wider and higher; it has no arcs. */
    static String stretched(String line, double across, double down) {
        var made = new StringBuilder();
        char command = 'M';
        boolean isX = true;
        Matcher token = TOKEN.matcher(line);
        while (token.find()) {
            if (token.group(1) != null) {
                command = token.group(1).charAt(0);
                made.append(command);
                isX = Character.toUpperCase(command) != 'V';
            } else {
                double number = Double.parseDouble(token.group()) * (isX ? across : down);
                made.append(Hundredth.trimmed(number)).append(' ');
                isX = "HhVv".indexOf(command) < 0 ? !isX : isX;
            }
        }
        return made.toString().replaceAll(" (?=[A-Za-z]|$)", "");
    }
}
