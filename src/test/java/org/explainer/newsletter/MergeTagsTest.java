package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.explainer.TinyBook;
import org.explainer.newsletter.mail.MergeTags;
import org.explainer.newsletter.mail.Platform;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What services that send letters take as code is read, not run, where an author wrote it. */
class MergeTagsTest {

    private static final String WRITTEN = "{{ oblast }} {% if vote %} *|FNAME|* %%{name}%%.";

    private static final List<String> SIGNS = List.of("{{", "{%", "{#", "{$", "*|", "%%", "<%");

    @TempDir Path temp;

    @Test
    void breaksEverySign() {
        for (String sign : SIGNS) {
            String text = "a " + sign + " b " + sign.charAt(0) + sign + " c";

            assertThat(MergeTags.html(text)).doesNotContain(sign);
            assertThat(MergeTags.text(text)).doesNotContain(sign);
            assertThat(MergeTags.text(text).replace("\u2060", "")).isEqualTo(text);
            assertThat(MergeTags.in(text)).contains(sign);
        }
        assertThat(MergeTags.html("<b title=\"{{a}}\">{{{b}}} 5 * 3 | 50 % {c}</b>"))
                .isEqualTo("<b title=\"&#123;{a}}\">&#123;&#123;{b}}} 5 * 3 | 50 % {c}</b>");
        assertThat(MergeTags.in("5 * 3 | 50 % {c}")).isEmpty();
    }

    @Test
    void keepsWhatNoAuthorWrote() {
        String ours =
                "<style>@media{{a}}</style><script>{{b}}</script><!--[if {{c}}]-->"
                        + "<!--unsubscribe-->*|UNSUB|*<!--unsubscribe-->";

        assertThat(MergeTags.html(ours)).isEqualTo(ours);
        assertThat(MergeTags.html(ours + "{{d}}" + ours)).isEqualTo(ours + "&#123;{d}}" + ours);
    }

    @Test
    void breaksThemInEveryFormAndLeavesTheLinkToUnsubscribe() throws IOException {
        LetterOutputs prints = TinyLetter.of(TinyBook.complete().edition(), temp).prints();
        Map<Platform, String> own =
                Map.of(
                        Platform.MAILCHIMP, "*|UNSUB|*",
                        Platform.LISTMONK, "{{ UnsubscribeURL }}",
                        Platform.BUTTONDOWN, "{{ unsubscribe_url }}");

        for (Platform platform : Platform.values()) {
            String html = prints.mail().html(platform);
            String link = own.getOrDefault(platform, "");
            assertThat(html).contains(link.isEmpty() ? "" : "href=\"" + link + "\"");
            String kept = html.replaceAll("(?s)\\{\\{ Safe `<!--\\[if mso]>.*?` }}", "");
            broken(link.isEmpty() ? kept : kept.replace(link, ""));
        }
        broken(prints.mail().fragment());
        broken(prints.paste());
        broken(prints.embed());
        assertThat(prints.text()).doesNotContain(SIGNS);
        assertThat(prints.text().replaceAll("\\s+", " ").replace("\u2060", "")).contains(WRITTEN);
    }

    private static void broken(String html) {
        String code = html.replaceAll("(?s)<(style|script)\\b.*?</\\1>", "");
        assertThat(code).doesNotContain(SIGNS);
        assertThat(Jsoup.parse(code).text()).contains(WRITTEN);
    }
}
