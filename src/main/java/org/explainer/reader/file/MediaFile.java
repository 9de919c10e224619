package org.explainer.reader.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a picture, a sound, a film or a font is what its name says, by how it begins. */
public final class MediaFile {

    /** The endings of what pages show and play; drawings are judged with the pages. */
    static final Set<String> ENDINGS =
            Set.of(
                    "gif", "jpeg", "jpg", "m4a", "mp3", "mp4", "ogg", "opus", "png", "svg", "vtt",
                    "webm", "webp");

    /** How such a file begins, each letter a byte; a dot stands for any byte. */
    private static final Map<String, String> STARTS =
            Map.ofEntries(
                    Map.entry("gif", "GIF8[79]a"),
                    Map.entry("ico", "\\x00\\x00\\x01\\x00"),
                    Map.entry("jpeg", "\\xff\\xd8\\xff"),
                    Map.entry("jpg", "\\xff\\xd8\\xff"),
                    Map.entry("m4a", "....ftyp"),
                    Map.entry("mp3", "ID3|\\xff[\\xe2-\\xff]"),
                    Map.entry("mp4", "....ftyp"),
                    Map.entry("ogg", "OggS"),
                    Map.entry("opus", "OggS"),
                    Map.entry("png", "\\x89PNG\\r\\n\\x1a\\n"),
                    Map.entry("svg", "(\\xef\\xbb\\xbf)?\\s*<"),
                    Map.entry("vtt", "(\\xef\\xbb\\xbf)?WEBVTT"),
                    Map.entry("webm", "\\x1a\\x45\\xdf\\xa3"),
                    Map.entry("webp", "RIFF....WEBP"),
                    Map.entry("woff2", "wOF2"));

    private static final Set<String> JPEG = Set.of("jpeg", "jpg");

    private static final int LONGEST = 12;

    /** What is wrong with a file, and how to mend it. */
    record Fault(String message, String hint) {}

    private MediaFile() {}

    /** What comes after the last dot of a name; nothing where there is none. */
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether a name is that of a photograph as cameras save it. */
    public static boolean isJpeg(String name) {
        return JPEG.contains(ending(name));
    }

    /** What is wrong with the file, if anything is. */
    static Optional<Fault> fault(Path file) throws IOException {
        String ending = ending(file.getFileName().toString());
        String start = STARTS.getOrDefault(ending, "");
        if (Files.size(file) == 0 && !start.isEmpty()) {
            return Optional.of(new Fault("the file is empty", "put the file itself here"));
        }
        if (!head(file).matches("(?s)(" + start + ").*")) {
            return Optional.of(
                    new Fault(
                            "this is no ." + ending + " inside, whatever its name says",
                            "save it as what it is named, or name it as what it is"));
        }
        if (SoundAndFilm.KINDS.contains(ending)) {
            return SoundAndFilm.fault(file, ending);
        }
        return PictureSize.KINDS.contains(ending) ? PictureSize.fault(file) : Optional.empty();
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        }
    }
}
