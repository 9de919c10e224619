package org.explainer.newsletter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.explainer.cache.FileCache;
import org.explainer.newsletter.mail.MailAudit;
import org.explainer.newsletter.story.Parity;
import org.explainer.newsletter.story.Story;
import org.explainer.page.Finding;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Whether all that was printed of a story says the same, and whether mail programs can show it.
 * What is wrong then is wrong with a template, so that is what problems name. A letter with which
 * nothing was wrong is not read again while it is as it was.
 */
record PrintCheck(LetterTemplates templates, int width, Problems problems, Path cache) {

    /** Of the words, in order; what is set otherwise, such as a number, may be missing. */
    static final double ENOUGH = 0.995;

    /** The number of a link in plain text. */
    private static final Pattern MARK = Pattern.compile(" \\[\\d+\\]");

    void check(Story story, LetterOutputs prints) throws IOException {
        var good = new FileCache(cache.resolve("letters"));
        String key =
                good.key(
                        List.of(
                                "read",
                                width + "",
                                story.toString(),
                                prints.mail().html(),
                                prints.paste(),
                                prints.text(),
                                prints.embed()));
        if (good.get(key).isPresent()) {
            return;
        }
        int before = problems.size();
        read(story, prints);
        if (problems.size() == before) {
            good.put(key, new byte[0]);
        }
    }

    private void read(Story story, LetterOutputs prints) {
        for (Finding finding : MailAudit.of("fragment.ftlh", prints.mail().html(), width)) {
            report(finding.page(), finding.message(), finding.hint());
        }
        var parity = Parity.of(story);
        String mail = Parity.heard(prints.mail().html());
        compare("fragment.ftlh", parity, mail);
        compare("paste.ftlh", parity, Parity.heard(prints.paste()));
        compare("embed.ftlh", parity, Parity.heard(prints.embed()));
        compare("chapter.ftlh", parity, MARK.matcher(prints.text()).replaceAll(""));
        for (String link : story.links()) {
            String escaped = link.replace("&", "&amp;");
            lead("fragment.ftlh", prints.mail().html(), escaped);
            lead("paste.ftlh", prints.paste(), escaped);
            lead("embed.ftlh", prints.embed(), escaped);
            lead("chapter.ftlh", prints.text(), link);
        }
    }

    private void compare(String template, Parity parity, String printed) {
        double share = parity.share(printed);
        if (share < ENOUGH) {
            report(
                    template,
                    String.format(
                            Locale.ROOT,
                            "of the letter's words only %.1f %% are printed",
                            share * 100),
                    "print every piece");
        }
        List<String> lacking = parity.lacking(printed);
        for (String line : lacking) {
            report(template, "the letter lacks \"" + line + "\"", "print every piece whole");
        }
    }

    private void lead(String template, String printed, String link) {
        if (!printed.contains(link)) {
            report(template, "the letter does not lead to " + link, "print every link");
        }
    }

    private void report(String template, String message, String hint) {
        problems.error(new Place(templates.place(template), 0), message, hint);
    }
}
