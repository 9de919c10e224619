package org.explainer.cli;

import org.explainer.channel.Contrast;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.skeleton.Answers;
import org.explainer.skeleton.Colours;
import org.explainer.skeleton.NewEdition;

/** What of a new edition's answers could not be published; each is reported at its option. */
record AnswerCheck(Problems problems) {

    /** Letters on the band are white (WCAG 2.2). */
    private static final double LEAST_CONTRAST = 4.5;

    void check(Answers answers) {
        demand(
                answers.id().matches("[a-z][a-z0-9-]*"),
                "--id",
                "\"" + answers.id() + "\" will not do",
                "write small letters, as in tram");
        demand(
                answers.work().published().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"),
                "--published",
                "\"" + answers.work().published() + "\" is no date",
                "write it as 1906-05-12");
        demand(
                answers.host().matches("https?://\\S+"),
                "--host",
                "\"" + answers.host() + "\" is no address",
                "write https://example.org/tram");
        for (String page : answers.pages()) {
            demand(
                    NewEdition.PAGES.contains(page),
                    "--pages",
                    "there is no page \"" + page + "\"",
                    "there are: " + String.join(", ", NewEdition.PAGES));
        }
    }

    void checkColours(Colours colours) {
        boolean written =
                Colours.FORM.matcher(colours.ground()).matches()
                        && Colours.FORM.matcher(colours.accent()).matches();
        demand(written, "--colour", "a colour is not written so", "write it as #1f4e5f");
        if (written) {
            demand(
                    Contrast.of(colours.ground(), "#ffffff") >= LEAST_CONTRAST
                            && Contrast.of(colours.ground(), colours.accent()) >= LEAST_CONTRAST,
                    "--colour",
                    "letters would not stand out",
                    "take a darker one, or a lighter accent");
        }
    }

    private void demand(boolean good, String option, String message, String hint) {
        if (!good) {
            problems.error(new Place(option, 0), message, hint);
        }
    }
}
