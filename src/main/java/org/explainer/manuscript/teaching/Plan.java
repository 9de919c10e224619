package org.explainer.manuscript.teaching;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Origin;
import org.explainer.problem.Place;

/**
 * A plan of one lesson or of several; it is for teachers.
 *
 * @param level whom it is meant for, as printed
 * @param minutes of all lessons together
 * @param variants shorter, easier and further ways through it
 * @param standards ids of what it works towards
 */
public record Plan(
        String id,
        String title,
        String level,
        int minutes,
        List<String> aims,
        List<String> materials,
        List<Lesson> lessons,
        List<String> assessment,
        List<String> variants,
        List<String> standards,
        Origin origin)
        implements Entry {

    public Plan {
        aims = List.copyOf(aims);
        materials = List.copyOf(materials);
        lessons = List.copyOf(lessons);
        assessment = List.copyOf(assessment);
        variants = List.copyOf(variants);
        standards = List.copyOf(standards);
    }

    /** The name of the file that has the slides of a lesson, which are counted from 1. */
    public String deck(int lesson) {
        return "slides-" + id + (lessons.size() == 1 ? "" : "-" + lesson) + ".html";
    }

    /** What is shown in all lessons, in order. */
    public Stream<Slide> slides() {
        return lessons.stream()
                .flatMap(lesson -> lesson.steps().stream())
                .flatMap(step -> step.slides().stream());
    }

    /**
     * One lesson.
     *
     * @param homework may be empty
     */
    public record Lesson(
            String title, int minutes, List<Step> steps, String homework, Place place) {
        public Lesson {
            steps = List.copyOf(steps);
        }

        /** The minutes of all steps; the same as those of the lesson in a plan that is sound. */
        public int planned() {
            return steps.stream().mapToInt(Step::minutes).sum();
        }

        /** The minute at which the step of that index begins, 0 for the first. */
        public int start(int step) {
            return steps.subList(0, step).stream().mapToInt(Step::minutes).sum();
        }
    }

    /**
     * What the class does for so many minutes.
     *
     * @param slides what is shown meanwhile; where there is none, the activity is
     */
    public record Step(int minutes, String activity, List<Slide> slides) {
        public Step {
            slides = List.copyOf(slides);
        }
    }
}
