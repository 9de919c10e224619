package org.explainer.page.inline;

import static java.util.stream.Collectors.joining;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Reads one stylesheet and tells what cannot be inlined. */
final class StylesheetReader {

    private static final CSSWriterSettings SHORT = new CSSWriterSettings().setOptimizedOutput(true);

    private static final Pattern CLASS = Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)");

    private final String file;
    private final Problems problems;
    private final List<StyleRule> rules = new ArrayList<>();
    private final List<CSSDeclaration> important = new ArrayList<>();
    private final List<Declaration> screens = new ArrayList<>();
    private final Set<String> needed = new TreeSet<>();
    private final StringBuilder head = new StringBuilder();

    StylesheetReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Stylesheet read(String css) {
        var errors = new CollectingCSSParseErrorHandler();
        var settings =
                new CSSReaderSettings()
                        .setCustomErrorHandler(errors)
                        .setCustomExceptionHandler(
                                unread ->
                                        unread(
                                                unread.currentToken == null
                                                        ? 0
                                                        : unread.currentToken.next.beginLine));
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(css, settings);
        errors.getAllParseErrors()
                .forEach(error -> unread(error.getFirstSkippedToken().getBeginLine()));
        if (sheet != null) {
            sheet.getAllImportRules().forEach(rule -> refuse(rule, "@import"));
            sheet.getAllNamespaceRules().forEach(rule -> refuse(rule, "@namespace"));
            sheet.getAllRules().forEach(this::take);
        }
        important.forEach(this::checkImportant);
        return new Stylesheet(rules, screens, head.toString(), needed);
    }

    private void unread(int line) {
        problems.error(
                new Place(file, line),
                "the stylesheet cannot be read here",
                "look for a sign that is missing before this");
    }

    private void take(ICSSTopLevelRule rule) {
        if (rule instanceof CSSStyleRule style) {
            takeRule(style);
        } else if (rule instanceof CSSMediaRule media) {
            media.getAllRules().forEach(this::takeScreen);
            head.append(text(media));
        } else {
            refuse(rule, name(rule));
        }
    }

    /**
     * Mozilla's sanitizer drops every {@code @media} block of a mail that Thunderbird shows; what
     * holds on all media needs none around it.
     */
    private static String text(CSSMediaRule media) {
        boolean always =
                media.getAllMediaQueries().stream()
                        .allMatch(query -> query.getAsCSSString(SHORT, 0).equals("all"));
        return always
                ? media.getAllRules().stream()
                        .map(rule -> rule.getAsCSSString(SHORT, 0))
                        .collect(joining())
                : media.getAsCSSString(SHORT, 0);
    }

    private void takeRule(CSSStyleRule style) {
        List<CSSDeclaration> declared = style.getAllDeclarations();
        List<Declaration> declarations = declared.stream().map(Declaration::of).toList();
        declared.stream().filter(CSSDeclaration::isImportant).forEach(important::add);
        for (CSSSelector selector : style.getAllSelectors()) {
            Optional<Selector> known = Selector.of(selector);
            known.ifPresent(one -> rules.add(new StyleRule(one, declarations)));
            if (known.isEmpty()) {
                refuse(
                        selector,
                        "the selector \"" + text(selector) + "\" cannot be inlined",
                        "give the elements that it means a class");
            }
        }
    }

    private void takeScreen(ICSSTopLevelRule rule) {
        if (!(rule instanceof CSSStyleRule style)) {
            refuse(
                    rule,
                    name(rule) + " stands within @media",
                    "some programs drop all: move it out");
            return;
        }
        for (CSSSelector selector : style.getAllSelectors()) {
            String text = text(selector);
            CLASS.matcher(text).results().map(found -> found.group(1)).forEach(needed::add);
            if (text.contains("[class") || text.contains("[style")) {
                refuse(
                        selector,
                        "the selector \"" + text + "\" asks for what inlining changes",
                        "name a class");
            }
        }
        for (CSSDeclaration declaration : style.getAllDeclarations()) {
            screens.add(Declaration.of(declaration));
            if (!declaration.isImportant()) {
                refuse(
                        declaration,
                        "\"" + declaration.getProperty() + "\" loses to what is inlined",
                        "write !important after it");
            }
        }
    }

    /** Inlined, it would win over all of {@code @media}, or over nothing there. */
    private void checkImportant(CSSDeclaration declaration) {
        var one = Declaration.of(declaration);
        if (screens.stream().anyMatch(one::overlaps)) {
            refuse(
                    declaration,
                    "\"" + one.property() + "\" is important here and in @media",
                    "leave !important out here");
        }
    }

    private void refuse(Object rule, String name) {
        refuse(rule, name + " does not reach every letter", "leave it out");
    }

    private void refuse(Object part, String message, String hint) {
        var source =
                part instanceof ICSSSourceLocationAware aware ? aware.getSourceLocation() : null;
        int line = source == null ? 0 : source.getFirstTokenBeginLineNumber();
        problems.error(new Place(file, line), message, hint);
    }

    private static String name(ICSSTopLevelRule rule) {
        return rule.getAsCSSString(SHORT, 0).split("[\\s{]", 2)[0];
    }

    private static String text(CSSSelector selector) {
        return selector.getAsCSSString(SHORT, 0);
    }
}
