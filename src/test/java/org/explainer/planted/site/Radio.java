package org.explainer.planted.site;

import java.util.Date;
import org.explainer.planted.cli.Main;
import org.explainer.planted.reader.TextHelper;

/** A channel that reads what the authors wrote by itself, with a date that can change. */
public record Radio(Main program) {

    public Date read(TextHelper helper) {
        return new Date(helper.hashCode());
    }
}
