package org.explainer.classroom.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.explainer.figure.picture.Typeface;

/**
 * A font file beside {@link Typeface}. The faces of a family have the same letters; {@code
 * assets/fonts/README.md} tells how they were cut.
 */
enum Face {
    REGULAR("literata-regular", "Literata", 400, FontStyle.NORMAL),
    ITALIC("literata-italic", "Literata", 400, FontStyle.ITALIC),
    BOLD("literata-bold", "Literata", 700, FontStyle.NORMAL),
    TITLE("literata-title", "Literata Title", 400, FontStyle.NORMAL),
    SANS("golos-regular", "Golos", 400, FontStyle.NORMAL),
    SANS_BOLD("golos-bold", "Golos", 700, FontStyle.NORMAL),
    GEORGIAN("noto-georgian", "Georgian", 400, FontStyle.NORMAL);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    Face(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    /** Lets {@code builder} set text in all of them; each page embeds only the letters it needs. */
    static void addTo(PdfRendererBuilder builder) {
        for (Face face : values()) {
            builder.useFont(face::open, face.family, face.weight, face.style, true);
        }
    }

    /** One of each family: a letter is printed in the first that has it. */
    static List<Typeface> families() {
        return List.of(REGULAR.typeface(), SANS.typeface(), GEORGIAN.typeface());
    }

    Typeface typeface() {
        return Typeface.read(open());
    }

    private InputStream open() {
        return Optional.ofNullable(Typeface.class.getResourceAsStream(file + ".ttf"))
                .orElseThrow(() -> new IllegalStateException("there is no font " + file));
    }
}
