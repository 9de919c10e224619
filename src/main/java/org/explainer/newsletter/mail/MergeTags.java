package org.explainer.newsletter.mail;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs by which services that send letters know their own code, such as {@code *|FNAME|*} of
 * Mailchimp, <code>{{ name }}</code> of Listmonk and Beehiiv, <code>{% if %}</code> of Buttondown
 * and <code>%%{name}%%</code> of Ghost. Where an author writes about them they are to be read, not
 * run: each is broken between its two characters.
 */
public final class MergeTags {

    /** The first of the two characters with which such code begins. */
    private static final String FIRST = "\\{(?=[{%#$])|\\*(?=\\|)|%(?=%)|<(?=%)";

    private static final Pattern SIGN = Pattern.compile("(?:" + FIRST + ").");

    private static final Pattern IN_TEXT = Pattern.compile(FIRST);

    /** What no author wrote is kept: {@code fragment.ftlh} has the sign of the service itself. */
    private static final Pattern IN_HTML =
            Pattern.compile(
                    "(?s)(?<ours><!--unsubscribe-->.*?<!--unsubscribe-->|<!--.*?-->"
                            + "|<style\\b.*?</style>|<script\\b.*?</script>)|"
                            + FIRST);

    private MergeTags() {}

    /** Finished HTML; a character reference is shown as what it stands for. */
    public static String html(String html) {
        Matcher found = IN_HTML.matcher(html);
        var out = new StringBuilder();
        while (found.find()) {
            String kept = found.group("ours");
            String sign = "&#" + (int) html.charAt(found.start()) + ";";
            found.appendReplacement(out, Matcher.quoteReplacement(kept == null ? sign : kept));
        }
        return found.appendTail(out).toString();
    }

    /**
     * Plain text; U+2060 WORD JOINER has no width and allows no break (Unicode, section 23.2). No
     * address that a letter leads to has a sign.
     */
    public static String text(String text) {
        return IN_TEXT.matcher(text).replaceAll(found -> found.group() + "\u2060");
    }

    /** The first sign of {@code line}. */
    public static Optional<String> in(String line) {
        return SIGN.matcher(line).results().map(MatchResult::group).findFirst();
    }
}
