package org.explainer.classroom.epub;

import java.io.IOException;
import java.util.List;
import org.explainer.cache.FileCache;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.edition.Edition;
import org.explainer.figure.Pulse;
import org.explainer.figure.picture.Card;
import org.explainer.figure.picture.CoverImage;
import org.explainer.figure.picture.Inks;
import org.explainer.template.Strings;

/** The picture on the front of the book; it is drawn once and then taken from the cache. */
final class CoverImages {

    private CoverImages() {}

    static byte[] of(ClassroomContext classroom) throws IOException {
        Edition edition = classroom.edition();
        Strings strings = classroom.templates().strings();
        String authors = edition.essay().names(strings.get("cite.and"));
        var card =
                new Card(
                        edition.cover().plainTitle(),
                        List.of(strings.format("share.credit", authors), edition.cover().editors()),
                        Pulse.of(edition, edition.cover()));
        var cache = new FileCache(classroom.channel().cache().resolve("classroom"));
        Inks inks = Inks.of(classroom.channel().theme().light());
        return cache.of(
                cache.key(List.of("jacket", card.toString(), inks.toString())),
                () -> CoverImage.of(card, inks));
    }
}
