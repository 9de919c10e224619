package org.explainer.newsletter;

import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.text.Text;

/**
 * The letters of one text, as the desk lists them.
 *
 * @param text a chapter; the cover, of a letter that opens or ends the series
 * @param brief its short letter, if it has one
 * @param full all of it; several parts where one would be too large, none of the cover
 */
public record DeskRow(Text text, Optional<LetterPart> brief, List<LetterPart> full) {
    public DeskRow {
        full = List.copyOf(full);
    }
}
