package org.explainer.browser;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.util.List;

/** Deque's axe, asked for every rule of WCAG 2.0, 2.1 and 2.2 at levels A and AA. */
final class Axe {

    private static final String SCRIPT = script();

    private Axe() {}

    /** What axe finds on the page that is open, a line for each rule. */
    static List<String> findings(Browser browser) {
        return run(browser, "all");
    }

    /** The same for the rules on colours, all that can change with the theme. */
    static List<String> colourFindings(Browser browser) {
        return run(browser, "colours");
    }

    /**
     * The same for all other rules: in forced colours axe takes letters to have the colour that
     * they would have otherwise (their {@code -webkit-text-fill-color}, which is not forced).
     */
    static List<String> otherFindings(Browser browser) {
        return run(browser, "others");
    }

    private static List<String> run(Browser browser, String rules) {
        if (!browser.holds("window.axe")) {
            browser.load(SCRIPT);
        }
        browser.load(Browser.resource("lettered.js"));
        return browser.awaited("const rules = '" + rules + "';" + Browser.resource("axe.js"));
    }

    private static String script() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (Exception e) {
            throw new IllegalStateException("axe is not in its jar", e);
        }
    }
}
