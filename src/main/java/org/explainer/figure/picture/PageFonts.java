package org.explainer.figure.picture;

import static java.util.stream.Collectors.joining;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The press's own letters as a page carries them within itself. Names and weights are those of the
 * site's stylesheets; a letter that a face lacks is shown in the reader's own.
 */
public enum PageFonts {
    /** For titles that are large wherever they stand. */
    TITLE("literata-display", "Literata", "600"),

    /** For headings, and for what is bold in a text. */
    HEAD("literata-title", "Literata", "600"),

    /** For text that is read from afar. */
    LARGE("literata-text", "Literata", "400"),

    TEXT("literata-regular", "Literata", "400"),
    ITALIC("literata-italic", "Literata", "400;font-style:italic"),
    SANS("golos-regular", "Golos", "400"),
    SANS_BOLD("golos-bold", "Golos", "600");

    private final String file;
    private final String family;
    private final String weight;

    PageFonts(String file, String family, String weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /** Rules for these faces, each with the letters of {@code text} and no others. */
    public static String rules(String text, PageFonts... faces) {
        return Arrays.stream(faces).map(face -> face.rule(text)).collect(joining());
    }

    private String rule(String text) {
        String font = Base64.getEncoder().encodeToString(CutFont.of(open(), text));
        return "@font-face{font-family:%s;font-weight:%s;src:url(data:font/woff;base64,%s)}\n"
                .formatted(family, weight, font);
    }

    private InputStream open() {
        return Optional.ofNullable(PageFonts.class.getResourceAsStream(file + ".ttf"))
                .orElseThrow(() -> new IllegalStateException("there is no font " + file));
    }
}
