package org.explainer.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.asciidoctor.ast.StructuralNode;
import org.explainer.manuscript.data.Licences;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Whose a picture is, as its block says: {@code image::NAME[words, maker=, licence=, source=]}. It
 * is put behind the picture's title, so that it goes wherever that goes. {@link ImageCheck} misses
 * it, where there is none.
 */
record PictureCredit(Problems problems) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\[\\]\"<>]+");

    /** Somebody else's picture needs all three; of one's own, and of none's, only the maker. */
    void settle(StructuralNode picture, Place place) {
        String maker = option(picture, "maker");
        String licence = option(picture, "licence");
        String source = option(picture, "source");
        String name = option(picture, "target");
        boolean told = !(maker + licence + source).isEmpty();
        if (told && isSound(name, maker, licence, source, place)) {
            String credit = credit(maker, licence, source);
            String title = WrittenSource.title(picture);
            picture.setTitle(title.isEmpty() ? credit : asIs(title) + " (" + credit + ")");
        }
    }

    private static String option(StructuralNode picture, String name) {
        return String.valueOf(picture.getAttribute(name, "")).strip();
    }

    private boolean isSound(String name, String maker, String licence, String source, Place place) {
        String picture = "the picture " + name;
        if (maker.isEmpty()) {
            problems.error(place, picture + " has no maker", "say who made it: maker=\"…\"");
        } else if (!source.isEmpty() && !ADDRESS.matcher(source).matches()) {
            problems.error(
                    place,
                    "the source of " + picture + " is no address",
                    "say where its maker published it: source=\"https://…\"");
        } else if (licence.isEmpty() && !source.isEmpty()) {
            problems.error(
                    place,
                    picture + " has no licence",
                    "say under which its maker lets you show it: licence=\"CC BY 4.0\"");
        } else if (!licence.isEmpty() && !Licences.ADDRESSES.containsKey(licence)) {
            problems.error(
                    place,
                    "the licence \"" + licence + "\" of " + picture + " is not known",
                    Nearest.hint(
                            licence,
                            Licences.ADDRESSES.keySet(),
                            "known are: " + String.join(", ", Licences.ADDRESSES.keySet())));
        } else {
            return true;
        }
        return false;
    }

    private static String credit(String maker, String licence, String source) {
        List<String> credit = new ArrayList<>();
        credit.add(link(source, maker));
        String text = Licences.ADDRESSES.get(licence);
        if (text != null) {
            credit.add(link(text, licence));
        }
        return String.join(", ", credit);
    }

    /** Asciidoctor gives a title as HTML, and would take that for text again. */
    private static String asIs(String html) {
        return "pass:[" + html.replace("]", "\\]") + "]";
    }

    private static String link(String address, String words) {
        return address.isEmpty()
                ? words
                : "link:++" + address + "++[" + words.replace("]", "\\]") + "]";
    }
}
