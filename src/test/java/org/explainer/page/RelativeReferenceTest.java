package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "chapters/two.html, one.html, chapters/one.html",
        "chapters/two.html, one.html#s3, chapters/one.html",
        "chapters/two.html, ../index.html, index.html",
        "chapters/two.html, ./../data/../sources.html, sources.html",
        "chapters/two.html, #s3, chapters/two.html",
        "index.html, chapters/one.html, chapters/one.html",
        "chapters/, one.html, chapters/one.html",
    })
    void leadsToAFileOfTheSite(String url, String address, String file) {
        assertThat(RelativeReference.of(address).from(url)).isEqualTo(file);
    }

    @Test
    void partsTheFragmentFromThePath() {
        var link = RelativeReference.of("../sources.html#a#b");

        assertThat(link).isEqualTo(new RelativeReference("../sources.html", "#a#b"));
        assertThat(link.id()).isEqualTo("a#b");
        assertThat(RelativeReference.of("sources.html").id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/",
                "mailto:a@b.example",
                "data:,",
                "h323:x",
                "X-y.z+1:\n"
            })
    void knowsASchemeOfAnyKind(String address) {
        assertThat(RelativeReference.hasScheme(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#a:b", "one.html#t:1", "../a:b.html", "3d:x"})
    void takesAColonElsewhereForNoScheme(String address) {
        assertThat(RelativeReference.hasScheme(address)).isFalse();
    }

    @Test
    void knowsTheSitesHomeFromThePage() {
        var page =
                Jsoup.parse("<link rel=canonical href=https://a.example/book/chapters/one.html>");

        assertThat(RelativeReference.home(page, "chapters/one.html"))
                .isEqualTo("https://a.example/book/");
        assertThat(RelativeReference.home(page, "chapters/two.html")).isEmpty();
    }
}
