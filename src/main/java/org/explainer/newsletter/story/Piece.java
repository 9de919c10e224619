package org.explainer.newsletter.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a letter is made of, whichever way it is printed. The set is closed: whoever prints letters
 * must know how to print each of these, and a page that holds anything else is refused.
 */
public sealed interface Piece
        permits Piece.Action,
                Piece.Dates,
                Piece.Drawing,
                Piece.Figure,
                Piece.Heading,
                Piece.Image,
                Piece.Inset,
                Piece.Listing,
                Piece.Paragraph,
                Piece.Passage,
                Piece.Quotation,
                Piece.Verse,
                Items,
                Table {

    /**
     * {@code level} is 1 for the title of the letter; {@code id} its address on the site's page.
     */
    record Heading(int level, String id, StyledText words) implements Piece {
        @Override
        public List<StyledText> lines() {
            return List.of(words);
        }
    }

    /**
     * {@code role} is the page's word for it, such as {@code standfirst}; {@code text} for most.
     */
    record Paragraph(String role, StyledText words) implements Piece {
        @Override
        public List<StyledText> lines() {
            return List.of(words);
        }
    }

    /**
     * Passages of one label.
     *
     * @param label the page's word for it, such as {@code authors-claim}
     * @param words the label in words, and the sentences of the essay that it rests on
     */
    record Passage(String label, StyledText words, List<Piece> pieces) implements Piece {
        public Passage {
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<StyledText> lines() {
            return List.of(words);
        }

        @Override
        public List<Piece> within() {
            return pieces;
        }
    }

    /**
     * Some pieces set apart from the text.
     *
     * @param name the page's word for it, such as {@code tip}, {@code sidebar} or {@code quote}
     * @param word what stands above it and says what it is; may be empty
     */
    record Inset(String name, StyledText word, List<Piece> pieces) implements Piece {
        public Inset {
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<StyledText> lines() {
            return List.of(word);
        }

        @Override
        public List<Piece> within() {
            return pieces;
        }
    }

    /** What a machine reads or writes, its lines and blanks kept. */
    record Listing(String text) implements Piece {
        @Override
        public List<StyledText> lines() {
            return text.lines().map(StyledText::plain).toList();
        }
    }

    /** Lines that end where their author ended them. */
    record Verse(List<StyledText> verses) implements Piece {
        public Verse {
            verses = List.copyOf(verses);
        }

        @Override
        public List<StyledText> lines() {
            return verses;
        }
    }

    /** Somebody else's words, set alone. */
    record Quotation(StyledText words) implements Piece {
        @Override
        public List<StyledText> lines() {
            return List.of(words);
        }
    }

    /** Some pieces under a title of their own; {@code title} may be empty. */
    record Figure(StyledText title, List<Piece> pieces) implements Piece {
        public Figure {
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<StyledText> lines() {
            return List.of(title);
        }

        @Override
        public List<Piece> within() {
            return pieces;
        }
    }

    /**
     * A picture still to be drawn.
     *
     * @param name what its file begins with
     * @param svg the drawing
     * @param alt what it tells, for those who do not see it
     */
    record Drawing(String name, String svg, String alt) implements Piece {

        /** A letter may have two drawings of a name, such as two charts. */
        public String key() {
            return name + svg;
        }
    }

    /** A picture that there is; {@code file} is its path from the folder of assets. */
    record Image(String file, String alt) implements Piece {
        public String key() {
            return file;
        }
    }

    record Dates(List<Date> dates) implements Piece {
        public Dates {
            dates = List.copyOf(dates);
        }

        @Override
        public List<StyledText> lines() {
            return dates.stream().flatMap(Date::lines).toList();
        }
    }

    /** {@code facts} are the lane, the place and whether it is in the essay. */
    record Date(StyledText when, StyledText title, StyledText text, StyledText facts) {
        Stream<StyledText> lines() {
            return Stream.of(when, title, text, facts);
        }
    }

    /** A link to act upon, set by itself. */
    record Action(StyledText words) implements Piece {
        @Override
        public List<StyledText> lines() {
            return List.of(words);
        }
    }

    /** The name by which templates tell pieces apart. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** The pieces within this one. */
    default List<Piece> within() {
        return List.of();
    }

    /** Every line of this piece without those within it, in reading order. */
    default List<StyledText> lines() {
        return List.of();
    }

    /** This piece and all within it, in reading order. */
    default Stream<Piece> all() {
        return Stream.concat(Stream.of(this), within().stream().flatMap(Piece::all));
    }
}
