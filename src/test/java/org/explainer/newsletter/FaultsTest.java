package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.explainer.TinyBook;
import org.explainer.newsletter.mail.Weights;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults as they have crept into the mails of others, planted into a good one. */
class FaultsTest {

    @TempDir static Path temp;

    private static TinyLetter letter;
    private static LetterOutputs good;

    /** The name of a fault, and how it is planted. */
    private record Fault(String name, UnaryOperator<LetterOutputs> plant) {}

    @BeforeAll
    static void print() throws IOException {
        letter = TinyLetter.of(TinyBook.complete().edition(), temp);
        good = letter.prints();
    }

    @Test
    void findsNothingInAGoodLetter() throws IOException {
        assertThat(found(good)).isEmpty();
    }

    @Test
    void findsEveryFaultThoughTheLetterWasGoodBefore() throws IOException {
        assertThat(found(good)).isEmpty();
        List<String> missed = new ArrayList<>();
        for (Fault fault : faults()) {
            LetterOutputs broken = fault.plant().apply(good);
            assertThat(broken).as("planted: %s", fault.name()).isNotEqualTo(good);
            if (found(broken).isEmpty()) {
                missed.add(fault.name());
            }
        }
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(missed).isEmpty();
    }

    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(shapes());
        faults.addAll(contents());
        return faults;
    }

    /** What programs break, or readers cannot read. */
    private static List<Fault> shapes() {
        return List.of(
                mail("a preheader of one pixel", "display:none;mso-hide:all", "font-size:1px"),
                mail("a picture behind", "padding:24px 0", "padding:24px 0;background:url(x.png)"),
                mail("no alt", " alt=\"A line with two peaks\"", ""),
                mail("no language within", " lang=\"en\" dir=\"ltr\" style", " dir=\"ltr\" style"),
                mail("no direction within", " dir=\"ltr\" style", " style"),
                mail("a layout without role", " role=\"presentation\"", ""),
                mail("no h1", "<h1", "<h4"),
                mail("no title", "<title>One chapter", "<title>"),
                mail("a relative picture", "src=\"https://", "src=\"images/"),
                mail("a picture in the mail", "src=\"https://", "src=\"data:image/png;base64,"),
                mail("a relative link", "href=\"https://other.example/vote", "href=\"../vote"),
                mail("a script", "</body>", "<script>1</script></body>"),
                mail("a frame", "</body>", "<iframe src=\"https://a.example\"></iframe></body>"),
                mail("a style from elsewhere", "<style>", "<style>@import 'https://a.example';"),
                mail(
                        "a rule within a rule",
                        "</style>",
                        "@media screen{@media print{p{}}}</style>"),
                mail("too long a style", "</style>", "p{color:red}".repeat(1500) + "</style>"),
                mail("no width", "width=\"544\" alt", "alt"),
                mail("too wide", "width=\"544\" alt", "width=\"1200\" alt"),
                mail("an open condition", "</table><![endif]-->", "</table>-->"),
                mail("a condition on two lines", "[if mso]>", "[if\nmso]>"),
                mail("a control character", "falsified", "falsif\u0092ied"),
                mail("small letters", "font:14px/21px", "font:11px/21px"),
                mail("pale letters", "color:#4a5567", "color:#a7b1c2"),
                mail("a heading without scope", " scope=\"col\"", ""),
                mail("what few programs know", "padding:24px 0", "padding:24px 0;opacity:.5"));
    }

    /** What gets lost on the way. */
    private static List<Fault> contents() {
        return List.of(
                mail("a source dropped", "a newspaper of the day", "news"),
                mail("a link dropped", "https://other.example/news", "https://other.example/"),
                text("a heading dropped", "What happened?", ""),
                text("a picture's words dropped", "A line with two peaks", ""),
                text("a link dropped from text", "https://other.example/news", ""),
                paste("a cell dropped", "34.48 of 100", ""),
                paste("a passage moved", "<p>The vote was", "<p>was The falsified vote"),
                embed("whose words these are", "These are our own words.", ""));
    }

    private static Fault mail(String name, String whole, String broken) {
        return new Fault(
                name,
                prints -> {
                    String html = prints.mail().html().replace(whole, broken);
                    var page =
                            new MailPage(html, new Weights(html, List.of()), prints.mail().size());
                    return html.equals(prints.mail().html())
                            ? prints
                            : new LetterOutputs(
                                    page, prints.paste(), prints.text(), prints.embed());
                });
    }

    private static Fault text(String name, String whole, String broken) {
        return new Fault(
                name,
                prints ->
                        new LetterOutputs(
                                prints.mail(),
                                prints.paste(),
                                prints.text().replace(whole, broken),
                                prints.embed()));
    }

    private static Fault paste(String name, String whole, String broken) {
        return new Fault(
                name,
                prints ->
                        new LetterOutputs(
                                prints.mail(),
                                prints.paste().replace(whole, broken),
                                prints.text(),
                                prints.embed()));
    }

    private static Fault embed(String name, String whole, String broken) {
        return new Fault(
                name,
                prints ->
                        new LetterOutputs(
                                prints.mail(),
                                prints.paste(),
                                prints.text(),
                                prints.embed().replace(whole, broken)));
    }

    private static List<String> found(LetterOutputs prints) throws IOException {
        var problems = new Problems();
        var check = new PrintCheck(letter.templates(), 600, problems, temp.resolve("kept"));
        check.check(letter.story(), prints);
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }
}
