package org.explainer.newsletter.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.page.Finding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What mail programs are known to break, or readers to miss, in the page of a mail. Sources of the
 * rules: caniemail.com, github.com/hteumeuleu/email-bugs, and the Email Markup Consortium's
 * accessibility reports.
 */
public final class MailAudit {

    /** What programs take out, or for which they refuse a mail. */
    private static final String FORBIDDEN =
            "script, iframe, form, input, button, video, audio, object, embed, base, svg, link,"
                    + " meta[http-equiv=refresh]";

    /** Gmail drops a style block that is longer. */
    private static final int STYLE = 16_384;

    /** SMTP's longest line, without its end: RFC 5321, section 4.5.3.1.6. */
    private static final int LINE = 998;

    private static final Pattern CONTROL = Pattern.compile("[\\x7F-\\x9F]");
    private static final Pattern NESTED = Pattern.compile("@[^{}]*\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*@");
    private static final Pattern CONDITION = Pattern.compile("(?s)<!--\\[if([^\\]]*)\\]>");

    private final String page;
    private final String html;
    private final Document document;
    private final List<Finding> findings = new ArrayList<>();

    private MailAudit(String page, String html) {
        this.page = page;
        this.html = html;
        this.document = Jsoup.parse(html);
    }

    /** Everything that is wrong with {@code html}, which problems call {@code page}. */
    public static List<Finding> of(String page, String html, int width) {
        var audit = new MailAudit(page, html);
        audit.text();
        audit.conditions();
        audit.head();
        audit.elements();
        audit.language();
        audit.tables();
        audit.images(width);
        audit.links();
        audit.findings.addAll(MailStyles.of(page, audit.document));
        return audit.findings;
    }

    private void text() {
        Matcher control = CONTROL.matcher(html);
        if (control.find()) {
            find("a control character stands in the mail", "delete it: Gmail cuts such mails off");
        }
        if (html.lines().anyMatch(line -> line.length() > LINE && line.indexOf(' ') < 0)) {
            find("a line without a blank is longer than " + LINE, "break it");
        }
    }

    private void conditions() {
        int opened = html.split("<!--\\[if", -1).length;
        int closed = html.split("<!\\[endif\\]-->", -1).length;
        if (opened != closed) {
            find("a condition for Outlook is not closed", "end it with <![endif]-->");
        }
        Matcher condition = CONDITION.matcher(html);
        while (condition.find()) {
            if (condition.group(1).contains("\n")) {
                find("a condition for Outlook goes over two lines", "write it on one line");
            }
        }
    }

    private void head() {
        if (document.title().isBlank()) {
            find("the mail has no title", "give it a <title>");
        }
        if (document.select("h1").size() != 1) {
            find("the mail needs one h1, and has " + document.select("h1").size(), "give it one");
        }
        for (Element style : document.select("style")) {
            if (style.data().length() > STYLE) {
                find(
                        "a style block has more than " + STYLE + " bytes",
                        "Gmail drops it: shorten it");
            }
            if (NESTED.matcher(style.data()).find()) {
                find("an @ rule stands within another", "Gmail drops such styles: part them");
            }
        }
    }

    private void elements() {
        for (Element element : document.select(FORBIDDEN)) {
            find("a <" + element.tagName() + "> stands in the mail", "programs take it out");
        }
        for (Element element : document.getAllElements()) {
            element.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().startsWith("on"))
                    .forEach(
                            attribute ->
                                    find("a script stands in " + attribute.getKey(), "remove it"));
        }
    }

    /** Programs drop html and body, so that both have to be said within. */
    private void language() {
        for (String name : List.of("lang", "dir")) {
            if (document.select("body [" + name + "]").isEmpty()) {
                find("nothing within the body has a " + name, "put it on the first element");
            }
        }
    }

    private void tables() {
        for (Element table : document.select("table")) {
            boolean layout = table.attr("role").equals("presentation");
            boolean data =
                    table.selectFirst("th") != null && table.selectFirst("table table") == null;
            if (!layout && !data) {
                find("a table for layout has no role", "give it role=\"presentation\"");
            }
        }
        for (Element head : document.select("th:not([scope])")) {
            find("the heading \"" + head.text() + "\" has no scope", "say col or row");
        }
    }

    private void images(int width) {
        for (Element image : document.select("img")) {
            String source = image.attr("src");
            if (image.attr("alt").isBlank() && !image.attr("role").equals("presentation")) {
                find("the picture " + source + " has no alt", "say what it shows");
            }
            if (!source.matches("https://.+|cid:.+")) {
                find(
                        "the picture " + source + " has no address for a mail",
                        "begin it with https://");
            }
            if (!image.attr("width").matches("\\d+")
                    || Integer.parseInt(image.attr("width")) > width) {
                find("the picture " + source + " has no width, or is too wide", "give it a width");
            }
        }
    }

    private void links() {
        Set<String> signs = Set.of("*|UNSUB|*", "{{ UnsubscribeURL }}", "{{ unsubscribe_url }}");
        for (Element link : document.select("a")) {
            String address = link.attr("href");
            if (!address.matches("https?://.+|mailto:.+") && !signs.contains(address)) {
                find("a link leads to \"" + address + "\"", "begin it with https://");
            }
            if (link.text().isBlank() && link.select("img[alt]").isEmpty()) {
                find("a link to " + address + " has no words", "say where it leads");
            }
        }
    }

    private void find(String message, String hint) {
        findings.add(new Finding(page, "", message, hint));
    }
}
