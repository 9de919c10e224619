package org.explainer.page;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Binds consecutive passages of one kind to a run, which shows their label once. Every passage
 * keeps the word of its label, for those who hear the page; its address goes to its end. Of each
 * kind the first run says what the label means.
 */
public final class Runs implements HtmlPass {

    private static final String KIND = "passage--";

    private final UnaryOperator<String> words;

    /** {@code words} has what a label means, under {@code means.}. */
    public Runs(UnaryOperator<String> words) {
        this.words = words;
    }

    @Override
    public void apply(Document page) {
        Set<String> explained = new HashSet<>();
        for (Element first : page.select("main .passage:has(> .label)")) {
            if (first.closest(".passages") == null) {
                bind(run(first), explained.add(kind(first)));
            }
        }
    }

    /** The passage and those of its kind that follow it, with nothing between. */
    private static List<Element> run(Element first) {
        List<Element> run = new ArrayList<>();
        for (Element next = first; next != null && kind(next).equals(kind(first)); ) {
            run.add(next);
            next = next.nextElementSibling();
        }
        return run;
    }

    private static String kind(Element passage) {
        return passage.select("> .label").attr("data-label");
    }

    private void bind(List<Element> passages, boolean isNew) {
        Element first = passages.get(0);
        Element label = first.expectFirst("> .label");
        Element run = new Element("section").addClass("passages");
        first.classNames().stream()
                .filter(name -> name.startsWith(KIND))
                .forEach(name -> run.addClass(name.replace(KIND, "passages--")));
        first.before(run);
        passages.forEach(Runs::moveAddress);
        passages.forEach(Runs::leaveKindToTheRun);
        run.appendChild(label).appendChildren(passages);
        Element stick = new Element("span").addClass("label__stick");
        stick.appendChildren(List.copyOf(label.childNodes()));
        label.appendChild(stick);
        if (isNew) {
            explain(stick, words.apply("means." + label.attr("data-label")));
        }
        passages.stream().skip(1).forEach(next -> next.select("> .label").addClass("unseen"));
    }

    /** A sign parts the meaning from the word where no style does. */
    private static void explain(Element stick, String meaning) {
        if (stick.lastChild() instanceof TextNode blank && blank.isBlank()) {
            blank.remove();
        }
        Element means = stick.appendElement("span").addClass("label__means").text(meaning);
        means.prependElement("span").addClass("unseen").text(": ");
    }

    private static void leaveKindToTheRun(Element passage) {
        passage.classNames(
                passage.classNames().stream()
                        .filter(name -> !name.startsWith(KIND))
                        .collect(toCollection(LinkedHashSet::new)));
    }

    private static void moveAddress(Element passage) {
        Element end =
                passage.select(
                                "> p:not(.label, .sidenote), > :not(.label, .sidenote) p, > :not(.label, .sidenote) li")
                        .last();
        Element address = passage.selectFirst("> .label > .address");
        if (end != null && address != null) {
            end.appendText(" ").appendChild(address);
        }
    }
}
