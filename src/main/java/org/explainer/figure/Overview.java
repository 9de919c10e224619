package org.explainer.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.LedgerRow;
import org.explainer.manuscript.data.Verdict;

/**
 * The rows of a ledger at a glance: what belongs together across, verdicts down.
 *
 * @param shares those verdicts that a row has, in the order of the data
 */
public record Overview(List<Share> shares, List<Group> groups) {

    /**
     * A verdict and how many rows have it.
     *
     * @param look how it is shown, where the data say so
     */
    public record Share(String verdict, Optional<Verdict> look, int rows) {}

    /**
     * Rows that belong together, such as those of a chapter.
     *
     * @param cells its rows by verdicts, in the order of {@link #shares}
     */
    public record Group(String name, String address, List<List<LedgerRow>> cells) {}

    /** Rows under a name; {@code address} is their place on the page of the ledger. */
    record Named(String name, String address, List<? extends LedgerRow> rows) {}

    static Overview of(Edition edition, List<Named> groups) {
        List<LedgerRow> rows =
                groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .map(LedgerRow.class::cast)
                        .toList();
        List<Share> shares =
                verdicts(edition, rows)
                        .map(
                                verdict ->
                                        new Share(
                                                verdict,
                                                edition.library().row(Verdict.class, verdict),
                                                of(verdict, rows).size()))
                        .filter(share -> share.rows() > 0)
                        .toList();
        return new Overview(shares, groups.stream().map(group -> group(group, shares)).toList());
    }

    private static Group group(Named group, List<Share> shares) {
        return new Group(
                group.name(),
                group.address(),
                shares.stream().map(share -> of(share.verdict(), group.rows())).toList());
    }

    /** Those of the data, then those that only rows know. */
    private static Stream<String> verdicts(Edition edition, List<LedgerRow> rows) {
        return Stream.concat(
                        edition.library().rows(Verdict.class).stream().map(Verdict::id),
                        rows.stream().map(LedgerRow::status))
                .distinct();
    }

    private static List<LedgerRow> of(String verdict, List<? extends LedgerRow> rows) {
        return rows.stream()
                .filter(row -> row.status().equals(verdict))
                .map(LedgerRow.class::cast)
                .toList();
    }

    /** How many rows there are. */
    public int size() {
        return shares.stream().mapToInt(Share::rows).sum();
    }
}
