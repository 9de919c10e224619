package org.explainer.newsletter.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.channel.Contrast;
import org.explainer.page.Finding;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is wrong with the style attributes of a mail: the styles that readers surely get. */
final class MailStyles {

    /** Understood by too few programs, or known to be dropped with all that stands beside it. */
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "url\\(|expression\\(|@import|\\bopacity\\b|max-height|overflow|position\\s*:|"
                            + "float\\s*:|display\\s*:\\s*(flex|grid)|var\\(");

    private static final Pattern SIZE = Pattern.compile("(?:font-size:|font:[^;]*?)([\\d.]+)px");
    private static final Pattern COLOUR = Pattern.compile("(?:^|;)color:(#[0-9a-fA-F]{6})");
    private static final Pattern GROUND = Pattern.compile("background-color:(#[0-9a-fA-F]{6})");
    private static final Pattern LEFT =
            Pattern.compile("text-align:left|(?:padding|margin|border)-left:(?!0)");

    private static final double LEAST = 14;

    /**
     * Web Content Accessibility Guidelines 2.2, 1.4.3; large letters too, to be on the safe side.
     */
    private static final double READABLE = 4.5;

    private final String page;
    private final List<Finding> findings = new ArrayList<>();

    private MailStyles(String page) {
        this.page = page;
    }

    static List<Finding> of(String page, Document document) {
        var styles = new MailStyles(page);
        boolean leftward = !document.select("body [dir=rtl]").isEmpty();
        for (Element element : document.select("[style]")) {
            styles.check(element, leftward);
        }
        for (Element element : document.body().getAllElements()) {
            if (!element.ownText().isBlank()) {
                styles.checkContrast(element);
            }
        }
        for (Element style : document.select("style")) {
            if (style.data().contains("url(") || style.data().contains("@import")) {
                styles.find("a style loads something", "Gmail drops such styles: take it out");
            }
        }
        return styles.findings;
    }

    private void check(Element element, boolean leftward) {
        String style = element.attr("style");
        Matcher forbidden = FORBIDDEN.matcher(style);
        if (forbidden.find()) {
            find("a style says " + forbidden.group(), "mail programs drop it: take it out");
        }
        Matcher size = SIZE.matcher(style);
        if (size.find() && Double.parseDouble(size.group(1)) < LEAST) {
            find("letters are " + size.group(1) + "px high", "make them 14px or more");
        }
        if (leftward && LEFT.matcher(style).find()) {
            find("a style says left in a mail that begins at the right", "use the start side");
        }
    }

    private void checkContrast(Element element) {
        String colour = nearest(element, COLOUR, "#000000");
        String ground = nearest(element, GROUND, "#ffffff");
        double contrast = Contrast.of(colour, ground);
        if (contrast < READABLE && element.closest("[style*=display:none]") == null) {
            find(
                    String.format(
                            Locale.ROOT,
                            "%s on %s has a contrast of %.1f",
                            colour,
                            ground,
                            contrast),
                    "text needs 4.5");
        }
    }

    private static String nearest(Element element, Pattern what, String otherwise) {
        for (Element one = element; one != null; one = one.parent()) {
            Matcher found = what.matcher(one.attr("style"));
            if (found.find()) {
                return found.group(1);
            }
        }
        return otherwise;
    }

    private void find(String message, String hint) {
        var finding = new Finding(page, "", message, hint);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
