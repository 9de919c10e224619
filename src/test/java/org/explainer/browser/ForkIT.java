package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of a choice between two roads stand on one axis, in the order of time. */
@ExtendWith(Browsing.class)
class ForkIT {

    private static final String PAGE = BuiltSite.first("chapters/", ".fork__dates");

    private static final String PLACES =
            "return [...document.querySelectorAll('.fork__road li')].sort((one, other) =>"
                    + " day(one).localeCompare(day(other))).map(one => place(one));"
                    + "function day(one) { return one.querySelector('time').dateTime; }"
                    + "function place(one) { return String(Math.round("
                    + "one.querySelector('circle').getBoundingClientRect().left)).padStart(5, 0); }";

    private final Browser browser;
    private final BuiltSite site;

    ForkIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1440})
    void datesOfBothStandOnOneAxis(int width) {
        browser.screen(width);
        browser.visit(site.onServer() + PAGE);
        List<String> places = browser.awaited(PLACES);

        assertThat(places).hasSizeGreaterThan(3).isSorted();
        assertThat(places.get(places.size() - 1)).isLessThan("%05d".formatted(width));
    }
}
