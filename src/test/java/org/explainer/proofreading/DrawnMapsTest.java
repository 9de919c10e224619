package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.TinyMaps;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.manuscript.data.Boundary;
import org.junit.jupiter.api.Test;

class DrawnMapsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsABookWithMapsAndABookWithout() {
        assertThat(Found.by(new DrawnMaps(), book)).isEmpty();
        assertThat(Found.by(new DrawnMaps(), new TinyBook().add(Rows.essay()))).isEmpty();
    }

    @Test
    void reportsAShapeAndACountryThatNoBoundaryHas() {
        book.withoutRow("XGE XGE.arden")
                .withoutRow("XGE.arden")
                .add(Rows.region("arden", "arden", ""));
        for (String row :
                List.of("POL XUL", "ROU XUL", "XRU XUL", "XUL", "XUL XUL.karst", "XUL.karst")) {
            book.withoutRow(row);
        }
        book.add(TinyMaps.boundary("ITA.karst", "1 1, 2 1, 2 2, 1 1"));

        assertThat(Found.by(new DrawnMaps(), book))
                .containsExactly(
                        """
                        content/data/frames.yaml:3: error: content/data/boundaries.yaml has no country "XUL"
                            there are: EST, FIN, ITA, LVA, POL, ROU, XGE, XRU""",
                        """
                        content/data/regions.yaml:3: error: content/data/boundaries.yaml has no shape "arden"
                            there are: karst""");
        assertThat(Found.by(new DrawnMaps(), book.incomplete(Boundary.class))).isEmpty();
    }

    @Test
    void reportsAMapInABookWithoutBoundaries() {
        var bare = new TinyBook().add(Rows.essay());
        bare.add(
                Texts.page(
                        "map",
                        new PlacedMap("europe", List.of(), List.of(), false, "", Texts.HERE)));

        assertThat(Found.by(new DrawnMaps(), bare))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: map has no boundaries to draw
                            list them in content/data/boundaries.yaml""");
    }
}
