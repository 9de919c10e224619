package org.explainer.classroom.pdf;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.explainer.page.HtmlPass;
import org.explainer.page.RelativeReference;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes a page one that is read on paper. Links within the book lead to what the page itself has;
 * others lead to the web and show their address, and each says in {@code title} where it leads. A
 * picture that cannot be printed gives its words. A note that was made before in the same chapter
 * goes, and so does a source that nothing names.
 *
 * @param base the folder of the site in which links are written, with a final slash
 * @param places the ids of this page that stand for pages of the site
 * @param web the site's home on the web, with a final slash
 * @param data gives the address of a picture as a datum of the page's own
 * @param words what links say of themselves
 */
public record PrintedPage(
        String base,
        Map<String, String> places,
        String web,
        Function<String, String> data,
        Words words)
        implements HtmlPass {

    private static final Pattern STOP = Pattern.compile("(?s)^([.,;:!?…)”’»“]*).*");

    /** What OpenHTMLtoPDF can draw. */
    private static final Pattern PICTURE = Pattern.compile(".+\\.(?:gif|jpe?g|png)");

    /** What links say of themselves, as functions of their text and address. */
    public record Words(Function<String, String> within, Function<String, String> outside) {}

    @Override
    public void apply(Document page) {
        page.select("img[src]").forEach(this::show);
        page.select(".chapter").forEach(PrintedPage::noteOnce);
        page.select("a[href]").forEach(this::lead);
        Set<String> named = new TreeSet<>(page.select("a[href]").eachAttr("href"));
        page.select(".source[id]").stream()
                .filter(source -> !named.contains("#" + source.id()))
                .forEach(Element::remove);
    }

    private void show(Element image) {
        String address = image.attr("src");
        if (PICTURE.matcher(address).matches()) {
            image.attr("src", data.apply(address));
        } else {
            image.replaceWith(new Element("span").addClass("picture").text(image.attr("alt")));
        }
    }

    private static void noteOnce(Element chapter) {
        Set<String> seen = new TreeSet<>();
        for (Element note : chapter.select(".note[data-term]")) {
            if (seen.add(note.attr("data-term"))) {
                note.removeAttr("data-term");
                setAfterStop(note);
            } else {
                note.remove();
            }
        }
    }

    /** A note's number stands after a comma or full stop, which else might begin a line. */
    private static void setAfterStop(Element note) {
        if (note.nextSibling() instanceof TextNode after) {
            String stop = STOP.matcher(after.getWholeText()).replaceFirst("$1");
            note.before(new TextNode(stop));
            after.text(after.getWholeText().substring(stop.length()));
        }
    }

    private void lead(Element link) {
        String address = link.attr("href");
        if (!address.startsWith("#") && !RelativeReference.hasScheme(address)) {
            var written = RelativeReference.of(address);
            String path = written.from(base);
            String here = places.get(path);
            link.attr("href", here == null ? web + path + written.fragment() : "#" + here);
            link.addClass(here == null ? "web" : "turn");
        }
        boolean within = link.attr("href").startsWith("#");
        link.attr(
                "title",
                within ? words.within.apply(link.text()) : words.outside.apply(link.attr("href")));
    }

    /** The page as other libraries read it. */
    public static org.w3c.dom.Document document(String html) {
        return new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(html));
    }
}
