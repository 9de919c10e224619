package org.explainer.page.inline;

import static java.util.stream.Collectors.joining;

import com.helger.css.reader.CSSReaderDeclarationList;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The declarations that hold for one element, the weakest first. One that a later block sets again
 * is gone; two of one block stay, because the first is there for programs that do not know the
 * second.
 */
final class Cascade {

    /**
     * What lies between two semicolons. Each is read alone, because after one that cannot be read,
     * ph-css skips all, and a browser just that one.
     */
    private static final Pattern PIECE =
            Pattern.compile("(?:[^;\"'(]|\"[^\"]*\"|'[^']*'|\\([^)]*\\))++");

    private static final CSSReaderSettings SILENT =
            new CSSReaderSettings()
                    .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
                    .setCustomExceptionHandler(unread -> {});

    private final List<Declaration> declarations = new ArrayList<>();

    private Cascade() {}

    /** What {@code element} has for its style attribute; may be empty. */
    static String style(Element element, Stylesheet sheet) {
        List<Declaration> own = own(element);
        return of(element, own, sheet).stream()
                .map(one -> own.contains(one) && sheet.mayChange(one) ? one : one.unimportant())
                .map(Declaration::toString)
                .collect(joining(";"));
    }

    /** What holds for {@code element}. */
    static List<Declaration> of(Element element, Stylesheet sheet) {
        return of(element, own(element), sheet);
    }

    private static List<Declaration> of(Element element, List<Declaration> own, Stylesheet sheet) {
        List<List<Declaration>> blocks = new ArrayList<>();
        sheet.rules().stream()
                .filter(rule -> rule.selector().matches(element))
                .sorted(Comparator.comparingInt(rule -> rule.selector().weight()))
                .map(StyleRule::declarations)
                .forEach(blocks::add);
        blocks.add(own);
        var cascade = new Cascade();
        blocks.forEach(block -> cascade.add(block, false));
        blocks.forEach(block -> cascade.add(block, true));
        return List.copyOf(cascade.declarations);
    }

    private static List<Declaration> own(Element element) {
        return PIECE.matcher(element.attr("style"))
                .results()
                .map(piece -> CSSReaderDeclarationList.readFromString(piece.group(), SILENT))
                .filter(Objects::nonNull)
                .flatMap(read -> read.getAllDeclarations().stream())
                .map(Declaration::of)
                .toList();
    }

    private void add(List<Declaration> block, boolean important) {
        List<Declaration> added =
                block.stream().filter(one -> one.important() == important).toList();
        declarations.removeIf(
                old -> added.stream().anyMatch(one -> one.property().equals(old.property())));
        declarations.addAll(added);
    }
}
