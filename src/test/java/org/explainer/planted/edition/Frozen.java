package org.explainer.planted.edition;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.explainer.planted.page.Pass;

/** Asks the machine for the clock and the language, and looks up to a pass. */
public final class Frozen {

    public String today() {
        return new Pass().apply(LocalDate.now(ZoneOffset.UTC) + Locale.getDefault().toString());
    }
}
