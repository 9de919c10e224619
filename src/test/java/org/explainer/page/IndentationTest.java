package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class IndentationTest {

    @Test
    void isLeftOutWhereItIsNotShown() {
        assertThat(body("<ul>\n    <li>One \n  two</li>\n\n  </ul>"))
                .isEqualTo("<ul>\n<li>One\ntwo</li>\n</ul>");
    }

    @Test
    void staysWhereItIsShownAndWithinALine() {
        String shown = "<pre>a\n  b\n\n<b>c\n  d</b></pre><p>e  f\u00a0\u00a0g</p>";

        assertThat(body(shown)).isEqualTo(shown);
    }

    private static String body(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        new Indentation().apply(page);
        return page.body().html().replace("&nbsp;", "\u00a0");
    }
}
