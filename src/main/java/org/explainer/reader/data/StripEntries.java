package org.explainer.reader.data;

import org.explainer.manuscript.data.Account;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Lead;
import org.explainer.manuscript.data.Outcome;
import org.explainer.manuscript.data.Source;

/** Makes the rows that the strip of the home page is drawn from out of rows of YAML. */
final class StripEntries {

    private StripEntries() {}

    static Account account(Row row) {
        String side = Choices.optionalWord(row, "side", Lane.SIDES);
        return new Account(
                row.required("id"),
                side,
                row.prose("title"),
                row.prose("fits"),
                side.isEmpty() ? row.optionalProse("awkward") : row.prose("awkward"),
                row.optionalReference("exception", Event.class),
                row.references("sources", Source.class),
                row.origin());
    }

    static Outcome outcome(Row row) {
        return new Outcome(
                row.reference("id", Event.class),
                row.prose("name"),
                DateValues.optional(row, "until"),
                row.origin());
    }

    static Lead lead(Row row) {
        return new Lead(
                row.required("id"),
                row.reference("account", Account.class),
                row.reference("from", Event.class),
                row.reference("to", Outcome.class),
                Choices.flag(row, "fits"),
                row.prose("words"),
                row.origin());
    }
}
