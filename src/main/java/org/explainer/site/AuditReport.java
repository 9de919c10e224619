package org.explainer.site;

import java.io.IOException;
import java.util.Optional;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.HeaderPlaces;
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
        var places = new HeaderPlaces(context.root());
        for (Finding finding : SiteAudit.of(context.output(), finished)) {
            Optional<Text> text =
                    edition.texts().filter(page -> page.url().equals(finding.page())).findFirst();
            if (text.isEmpty()) {
                var asset = new Place("assets/" + finding.page(), 0);
                context.problems().error(asset, finding.message(), finding.hint());
            } else if (finding.place().isPresent()) {
                Place place = places.of(finding.place().get(), finding.about());
                context.problems().error(place, finding.message(), finding.hint());
            } else {
                context.problems().fault(text.get().place(), finding.message());
            }
        }
    }
}
