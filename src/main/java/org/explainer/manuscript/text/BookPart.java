package org.explainer.manuscript.text;

import java.util.List;
import org.explainer.problem.Place;

/**
 * Chapters that stand together.
 *
 * @param title as printed; empty where the book is not divided
 * @param chapters names of their files, in reading order
 * @param place where the list of them is written
 */
public record BookPart(String title, List<String> chapters, Place place) {

    public BookPart {
        chapters = List.copyOf(chapters);
    }
}
