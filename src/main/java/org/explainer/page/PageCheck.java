package org.explainer.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.language.Lookalike;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What can be told of one finished page without looking at any other. */
final class PageCheck {

    /** Elements and attributes by which a page makes the browser load something. */
    private static final String LOADING =
            "img, source, script, iframe, object, embed, video, audio, track, input, use, image,"
                    + " base, form,"
                    + " link[rel~=(?i)stylesheet|icon|preload|prefetch|preconnect|modulepreload|manifest]";

    private static final List<String> ADDRESSES =
            List.of("src", "href", "srcset", "data", "poster", "xlink:href", "action");

    private static final Pattern REMOTE_STYLE =
            Pattern.compile("(?i)(?:url\\(|@import)\\s*[\"']?(?:https?:)?//[^\"')]*");

    private static final Pattern LEFTOVER =
            Pattern.compile("(?<![\\w-])[a-z][a-z-]++::?[a-z0-9-]*\\[[^\\]]*\\]|&lt;x-|<x-");

    private static final Pattern ON = Pattern.compile("0; url=((?:\\.\\./)*[^:.]+\\.html)");

    private final String page;
    private final Document document;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Element> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageCheck(String page, Document document) {
        this.page = page;
        this.document = document;
    }

    static List<Finding> of(String page, Document document) {
        var check = new PageCheck(page, document);
        check.ids();
        check.images();
        check.scripts();
        check.loads();
        check.styles();
        check.leftovers();
        check.markup();
        return check.findings;
    }

    /** Whatever is not on the list, of which nothing more helpful has been said. */
    private void markup() {
        for (MarkupCheck.Fault fault : MarkupCheck.of(document)) {
            if (!told.contains(fault.element())) {
                find(fault.element(), fault.about(), fault.message(), fault.hint());
            }
        }
        for (Element script : document.select("body script[src]")) {
            if (script.nextElementSiblings().stream().anyMatch(Element::hasText)) {
                find(script, script.attr("src"), "a script stands in a text", "put it in the head");
            }
        }
    }

    private void ids() {
        Map<String, String> seen = new HashMap<>();
        for (Element element : document.select("[id]")) {
            String id = element.id();
            String first = seen.putIfAbsent(Lookalike.skeleton(id), id);
            if (first != null) {
                String message =
                        first.equals(id)
                                ? "the id \"" + id + "\" stands twice on the page"
                                : "the id \"" + id + "\" looks like \"" + first + "\"";
                find(element, id, message, "give one another id");
            }
        }
    }

    private void images() {
        for (Element image : document.select("img:not([alt])")) {
            find(image, image.attr("src"), "an image has no text alternative", "give it an alt");
        }
    }

    private void scripts() {
        for (Element script :
                document.select("script:not([src]):not([type=application/ld+json])")) {
            if (!isAllowed(script)) {
                find(
                        script,
                        script.data(),
                        "a script stands in the page",
                        "put scripts in assets/js");
            }
        }
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on") || isScript(attribute.getValue())) {
                    find(
                            element,
                            attribute.getValue(),
                            "a script stands in the attribute " + attribute.getKey(),
                            "remove it");
                }
            }
        }
    }

    /** Whether the page's own policy knows this very script. */
    private boolean isAllowed(Element script) {
        String hash = "'" + ContentHash.of(script.data()) + "'";
        return document.select("meta[http-equiv=Content-Security-Policy]").stream()
                .anyMatch(policy -> policy.attr("content").contains(hash));
    }

    /** Browsers read past the blanks before an address. */
    private static boolean isScript(String value) {
        int start = 0;
        while (start < value.length() && value.charAt(start) <= ' ') {
            start++;
        }
        return value.regionMatches(true, start, "javascript:", 0, 11);
    }

    private void loads() {
        for (Element element : document.select(LOADING)) {
            for (String name : ADDRESSES) {
                if (isRemote(element.attr(name))) {
                    find(
                            element,
                            element.attr(name),
                            "the page loads " + element.attr(name) + " from elsewhere",
                            "put a copy in assets/, with its licence");
                }
            }
        }
    }

    private void styles() {
        for (Element element : document.select("style, [style]")) {
            Matcher remote = REMOTE_STYLE.matcher(element.data() + element.attr("style"));
            while (remote.find()) {
                find(
                        element,
                        remote.group(),
                        "a style loads " + remote.group() + " from elsewhere",
                        "put a copy in assets/, with its licence");
            }
        }
        for (Element refresh : document.select("meta[http-equiv=refresh]")) {
            if (!leadsToItsNewAddress(refresh.attr("content"))) {
                find(
                        refresh,
                        refresh.attr("content"),
                        "the page goes on to " + refresh.attr("content") + " by itself",
                        "remove the refresh and write a link");
            }
        }
    }

    /** As a page of this site does at an address that it had before. */
    private boolean leadsToItsNewAddress(String refresh) {
        Matcher on = ON.matcher(refresh);
        String own = document.select("link[rel=canonical]").attr("href");
        return on.matches() && own.endsWith("/" + RelativeReference.resolve(page, on.group(1)));
    }

    private static boolean isRemote(String address) {
        // Nothing is loaded for the empty datum by which a page says that it has no icon.
        return !address.equals("data:,")
                && (address.startsWith("//") || RelativeReference.hasScheme(address));
    }

    private void leftovers() {
        String text = document.body().text();
        // The pattern is slow, and what it looks for is rare.
        boolean maybe = hasCall(text) || text.contains("<x-") || text.contains("&lt;x-");
        Matcher leftover = LEFTOVER.matcher(text);
        while (maybe && leftover.find()) {
            find(
                    holder(leftover.group()),
                    leftover.group(),
                    "\"" + leftover.group() + "\" was not read",
                    "check its spelling");
        }
        for (Element slot : document.select("x-slot, x-unread")) {
            find(
                    slot,
                    "",
                    "a block was left out: " + slot.outerHtml(),
                    "move it out of the table or list");
        }
    }

    /** Whether a bracket stands behind what may be the name of a block. */
    private static boolean hasCall(String text) {
        int bracket = text.indexOf('[', 1);
        while (bracket >= 0) {
            char before = text.charAt(bracket - 1);
            if (before == ':' || before == '-' || Character.isLetterOrDigit(before)) {
                return true;
            }
            bracket = text.indexOf('[', bracket + 1);
        }
        return false;
    }

    /** The innermost element that has the text. */
    private Element holder(String text) {
        Element holder = document.body();
        for (Element element : document.body().select("*")) {
            holder = element.text().contains(text) ? element : holder;
        }
        return holder;
    }

    private void find(Element element, String about, String message, String hint) {
        told.add(element);
        findings.add(new Finding(page, SourceLocator.before(element), about, message, hint));
    }
}
