package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    private final Typeface face = Typeface.named("literata-display");

    @ParameterizedTest
    @ValueSource(strings = {"literata-display", "literata-text"})
    void hasTheLettersOfEuropesLatinAndOfUkrainian(String name) {
        assertThat(Typeface.named(name).lacks("“Whose fault?” – 1990–2022, Radošević’s & Łódź"))
                .isEmpty();
        assertThat(Typeface.named(name).lacks("Їжак ґречний, Ђоковић")).isEmpty();
    }

    @Test
    void namesTheFirstLetterThatItLacks() {
        assertThat(face.lacks("Tbilisi, თბილისი")).contains("თ");
        assertThat(face.lacks("a 🌾")).contains("🌾");
    }

    @Test
    void standsOnItsLine() {
        Rectangle2D bounds = face.outline("H", 100).getBounds2D();

        assertThat(bounds.getMaxY()).isCloseTo(0, within(0.5));
        assertThat(bounds.getMinY()).isBetween(-75.0, -60.0);
        assertThat(bounds.getMaxX()).isLessThan(100 * face.width("H"));
        assertThat(face.outline(" ", 100).getBounds2D().isEmpty()).isTrue();
    }

    @Test
    void drawsPairsTogetherThatLookTooFarApart() {
        assertThat(face.width("AV")).isLessThan(face.width("A") + face.width("V") - 0.02);
        assertThat(face.width("HH")).isEqualTo(2 * face.width("H"));
    }

    @Test
    void isAFileOfOurs() {
        assertThatThrownBy(() -> Typeface.named("arial")).hasMessage("there is no typeface arial");
    }
}
