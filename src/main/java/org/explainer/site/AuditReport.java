package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.explainer.channel.ChannelContext;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.explainer.page.Finding;
import org.explainer.page.FinishedPages;
import org.explainer.page.SiteAudit;
import org.explainer.problem.Place;

/** Tells authors where to mend what the audit of the finished site has found. */
record AuditReport(Edition edition, ChannelContext context) {

    /** What is no text of the edition comes from {@code assets/}. */
    void report(FinishedPages finished) throws IOException {
        for (Finding finding : SiteAudit.of(context.output(), finished)) {
            Optional<Text> text =
                    edition.texts().filter(page -> page.url().equals(finding.page())).findFirst();
            if (text.isEmpty()) {
                var asset = new Place("assets/" + finding.page(), 0);
                context.problems().error(asset, finding.message(), finding.hint());
            } else if (finding.place().isPresent()) {
                Place place = place(text.get(), finding);
                context.problems().error(place, finding.message(), finding.hint());
            } else {
                context.problems().fault(text.get().place(), finding.message());
            }
        }
    }

    /** Of the header a page says only that it was written there. */
    private Place place(Text text, Finding finding) throws IOException {
        Place place = finding.place().orElse(text.place());
        List<String> lines =
                place.equals(text.place())
                        ? Files.readAllLines(context.root().resolve(place.file()))
                        : List.of();
        for (int i = 0; i < lines.size() && !lines.get(i).isEmpty(); i++) {
            if (!finding.about().isBlank() && lines.get(i).contains(finding.about())) {
                return new Place(place.file(), i + 1);
            }
        }
        return place;
    }
}
