package org.explainer.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.StructuralNode;
import org.explainer.problem.Place;

/**
 * Leaves in each block of a text's HTML a comment that says where it was written, {@code
 * file:line}, so that what is found in a finished page can be traced. Until the text is converted,
 * a role of the block keeps its place.
 */
final class Marking {

    private static final String ROLE = "at-";
    private static final Pattern MARK =
            Pattern.compile("<(\\w+)([^<>]*?) class=\"([^\"]*?) ?\\bat-(\\d+)\"([^<>]*)>");

    private final List<Place> places = new ArrayList<>();

    void mark(StructuralNode node, Place place) {
        node.addRole(ROLE + places.size());
        places.add(place);
    }

    /** The HTML with a comment in the place of each role. */
    String settle(String html) {
        Matcher mark = MARK.matcher(html);
        return mark.replaceAll(
                found -> {
                    String others = found.group(3);
                    String kept = others.isEmpty() ? "" : " class=\"" + others + "\"";
                    Place place = places.get(Integer.parseInt(found.group(4), 10));
                    String tag = "<" + found.group(1) + found.group(2) + kept + found.group(5);
                    return Matcher.quoteReplacement(tag + "><!--" + place + "-->");
                });
    }
}
