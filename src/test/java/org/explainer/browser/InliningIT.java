package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.explainer.newsletter.BookMails;
import org.explainer.page.Finishing;
import org.explainer.page.inline.Inlining;
import org.explainer.page.inline.Stylesheet;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.json.Json;

/** A browser computes the same styles from inlined declarations as from the stylesheet. */
@ExtendWith(Browsing.class)
class InliningIT {

    private static final String PAGE = Browser.resource("inlining.html");

    /** A stylesheet that is hard to inline, and what is hard about it. */
    private record Sheet(String name, String css) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final Browser browser;

    InliningIT(Browser browser) {
        this.browser = browser;
    }

    static List<Sheet> sheets() {
        return Arrays.stream(Browser.resource("inlining.txt").split("(?m)^== "))
                .skip(1)
                .map(sheet -> sheet.split("\n", 2))
                .map(parts -> new Sheet(parts[0], parts[1]))
                .toList();
    }

    @Test
    void thirtySheetsAreHard() {
        assertThat(sheets()).hasSizeGreaterThan(28).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyElementLooksAsBefore(Sheet sheet) {
        String inlined = new Finishing(List.of(inlining(sheet.css()))).finish(PAGE);

        assertThat(differences(styled(sheet.css()), inlined)).containsExactly("0 left");
    }

    static List<BookMails.Mail> mails() throws IOException {
        return BookMails.all();
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyElementOfEveryLetterLooksAsBefore(BookMails.Mail mail) {
        // A picture that is not there takes its time to say so.
        String page = mail.page().replaceAll("src=\"https:[^\"]*\"", "src=\"data:,\"");
        String inlined = new Finishing(List.of(inlining(mail.css()))).finish(page);

        assertThat(differences(styled(page, mail.css()), inlined)).containsExactly("0 left");
    }

    @Test
    void aDifferenceIsSeen() {
        String inlined = new Finishing(List.of(inlining("p { color: red }"))).finish(PAGE);

        assertThat(differences(styled("p { color: blue }"), inlined))
                .contains("600: p#lede color: rgb(0, 0, 255) / rgb(255, 0, 0)");
    }

    private static String styled(String css) {
        return styled(PAGE, css);
    }

    private static String styled(String page, String css) {
        return page.replace("</head>", "<style>" + css + "</style></head>");
    }

    private static Inlining inlining(String css) {
        var problems = new Problems();
        var sheet = Stylesheet.read(css, "sheet.css", problems);
        assertThat(problems.inReadingOrder()).isEmpty();
        return new Inlining(sheet);
    }

    private List<String> differences(String left, String right) {
        // Only a screen of its own can make a page look another way on it.
        List<Integer> widths = left.contains("@media") ? List.of(600, 320) : List.of(600);
        return browser.awaited(
                "const [left, right, widths] = "
                        + new Json().toJson(List.of(left, right, widths))
                        + ";"
                        + Browser.resource("computed.js"));
    }
}
