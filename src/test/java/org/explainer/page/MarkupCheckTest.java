package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not on the list is found, in whatever spelling a browser takes it. */
class MarkupCheckTest {

    @Test
    void findsNothingInWhatTheListHas() {
        assertThat(
                        faults(
                                """
                                <p class="a" id="b" data-x="1" aria-label="c">A <a href="b.html#c">link</a>,
                                <a href="https://example.org/">one</a>, <a href="mailto:a@b.org">one</a>,
                                <a href="https://example.org/@a?b=c@d">one</a>.</p>
                                <a href="https://пример.рф/x">one</a>, <a href="https://xn--e1afmkfd.com">two</a>
                                <img src="a.png" srcset="a.png 1x, b.png 2x" alt="">
                                <img src="data:image/png;base64,AA" alt="">
                                <svg viewBox="0 0 1 1"><title>A</title><path d="M0 0"/><use href="#a"/></svg>
                                <script type="application/ld+json">{}</script>
                                <style>a{color:red;background:url(a.png)}</style>\
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<object data='a.swf'></object>",
                "<embed src='a'>",
                "<form action='/'></form>",
                "<marquee>a</marquee>",
                "<math><mi>x</mi></math>",
                "<base href='https://evil.example/'>",
                "<portal src='a'></portal>",
                "<p onclick='a()'>a</p>",
                "<p ONCLICK='a()'>a</p>",
                "<p style='color:red'>a</p>",
                "<p background='a.png'>a</p>",
                "<a href='javascript:a()'>a</a>",
                "<a href=' JaVa\tScript:a()'>a</a>",
                "<a href='java&#10;script:a()'>a</a>",
                "<a href='vbscript:a'>a</a>",
                "<a href='https://example.org@evil.example/'>a</a>",
                "<a href='https:example.org:80@evil.example'>a</a>",
                "<a href='https://kr\u0435mlin.ru/'>a</a>",
                "<a href='HTTPS:\\\\kr%D0%B5mlin.ru:80'>a</a>",
                "<a href='https://\u0430\u0440\u0440\u04cf\u0435.com'>a</a>",
                "<a href='mailto:a@g\u03bfogle.com?subject=b'>a</a>",
                "<a href='mailto:a%0Abcc:b@example.org'>a</a>",
                "<svg><rect fill='url(//evil.example/a#b)'/></svg>",
                "<a href='blob:https://a/b'>a</a>",
                "<a href='file:///etc/passwd'>a</a>",
                "<a href='data:text/html,a'>a</a>",
                "<a href='//evil.example'>a</a>",
                "<a href='\\\\evil.example'>a</a>",
                "<a href='/\\evil.example'>a</a>",
                "<a href='a.html' ping='https://evil.example'>a</a>",
                "<a href='a.html' target='other'>a</a>",
                "<img src='https://evil.example/a.png' alt=''>",
                "<img src='a.png' srcset='a.png 1x, //evil.example/b 2x' alt=''>",
                "<img src='a.png' lowsrc='b' alt=''>",
                "<img src='data:text/html,a' alt=''>",
                "<img src='data:image/svg+xmlx,a' alt=''>",
                "<iframe srcdoc='a'></iframe>",
                "<iframe src='https://evil.example'></iframe>",
                "<button formaction='/'>a</button>",
                "<button type='submit'>a</button>",
                "<input type='file'>",
                "<input type='password'>",
                "<meta http-equiv='set-cookie' content='a=b'>",
                "<link rel='dns-prefetch' href='https://evil.example'>",
                "<link rel='import' href='a.html'>",
                "<script type='module'>a()</script>",
                "<script src='https://evil.example/a.js'></script>",
                "<svg><script>a()</script></svg>",
                "<svg><foreignObject><p>a</p></foreignObject></svg>",
                "<svg><use href='a.svg#b'/></svg>",
                "<svg><image href='https://evil.example/a.png'/></svg>",
                "<svg><animate attributeName='href' values='javascript:a()'/></svg>",
                "<svg><set attributeName='onclick' to='a()'/></svg>",
                "<svg><path d='M0 0' onload='a()'/></svg>",
                "<svg><a xlink:href='javascript:a()'><path d='M0 0'/></a></svg>",
                "<style>@import 'a.css'</style>"
            })
    void findsWhatItHasNot(String html) {
        assertThat(faults(html)).isNotEmpty();
    }

    @Test
    void letsLettersHaveStylesAndPicturesOfTheSite() {
        var letter =
                Jsoup.parse(
                        "<table role=presentation width=1 bgcolor=red><tr><td"
                                + " style='color:red'><img src='https://example.org/a.png' alt=''><img"
                                + " src='cid:a' alt=''>");

        assertThat(MarkupCheck.ofLetter("a.html", letter)).isEmpty();
        assertThat(MarkupCheck.ofLetter("a.html", Jsoup.parse("<p style='a:url(//b)'>a</p>")))
                .extracting(Finding::message)
                .containsExactly("no style may say \"//\"");
    }

    private static List<String> faults(String html) {
        return MarkupCheck.of(Jsoup.parse(html)).stream().map(MarkupCheck.Fault::message).toList();
    }
}
