package org.explainer.skeleton;

import java.util.ArrayList;
import java.util.List;
import org.explainer.skeleton.EssayShape.Part;

/**
 * A chapter that is to be written, as templates read it.
 *
 * @param number from 1
 * @param name of its file, without the ending
 * @param first number of its first sentence
 * @param last number of its last sentence
 */
public record Section(
        int number, String title, String name, int first, int last, List<Passage> paragraphs) {

    /** {@code seed} as passages write it: {@code 4}, or {@code 4-7}. */
    public record Passage(String seed) {}

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The chapters of an essay; {@code untitled} is what one is called that has no heading. */
    static List<Section> of(EssayShape shape, String untitled) {
        List<Section> sections = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int next = 1;
        for (Part part : shape.parts()) {
            int number = sections.size() + 1;
            String name = Slug.of(part.title(), "chapter-" + number);
            if (names.contains(name)) {
                name = "chapter-" + number;
            }
            names.add(name);
            String title = part.title().isEmpty() ? untitled + " " + number : part.title();
            sections.add(of(number, title, name, next, part));
            next += part.sentences();
        }
        return sections;
    }

    private static Section of(int number, String title, String name, int first, Part part) {
        List<Passage> passages = new ArrayList<>();
        int next = first;
        for (int sentences : part.passages()) {
            int last = next + sentences - 1;
            passages.add(new Passage(sentences == 1 ? "" + next : next + "-" + last));
            next = last + 1;
        }
        return new Section(number, title, name, first, next - 1, passages);
    }

    /** The chapter's id, which never changes. */
    public String id() {
        return "c%02d".formatted(number);
    }
}
