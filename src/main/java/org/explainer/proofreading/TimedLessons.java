package org.explainer.proofreading;

import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** The minutes of a lesson's steps add up to the lesson, and those of the lessons to the plan. */
final class TimedLessons implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        for (Plan plan : manuscript.library().rows(Plan.class)) {
            for (Plan.Lesson lesson : plan.lessons()) {
                check(
                        lesson.place(),
                        "the steps of \"" + lesson.title() + "\"",
                        isRead(lesson) ? lesson.planned() : 0,
                        lesson.minutes(),
                        problems);
            }
            int planned = plan.lessons().stream().mapToInt(Plan.Lesson::minutes).sum();
            check(plan.place(), "the lessons of " + plan.id(), planned, plan.minutes(), problems);
        }
    }

    private static boolean isRead(Plan.Lesson lesson) {
        return lesson.steps().stream().allMatch(step -> step.minutes() > 0);
    }

    /** What the reader could not read is 0, and reported already. */
    private static void check(
            Place place, String what, int planned, int minutes, Problems problems) {
        if (planned != minutes && minutes > 0 && planned > 0) {
            problems.error(
                    place,
                    what + " take " + planned + " minutes, not " + minutes,
                    "change the steps, or the minutes above them");
        }
    }
}
