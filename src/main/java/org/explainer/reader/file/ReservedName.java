package org.explainer.reader.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Names that Windows keeps for its devices, whatever their ending, or cuts at their end: who
 * unpacks them there loses the file, or the whole archive
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
public final class ReservedName {

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])( *\\..*)?");

    private ReservedName() {}

    /** The part of a path, parted by slashes, that no Windows can have as a name. */
    public static Optional<String> in(String path) {
        for (String part : path.split("/")) {
            if (DEVICE.matcher(part.toLowerCase(Locale.ROOT)).matches()
                    || part.endsWith(".")
                    || part.endsWith(" ")) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether a path has such a part; it is reported. */
    static boolean isReported(String path, Place place, Problems problems) {
        Optional<String> reserved = in(path);
        reserved.ifPresent(
                part ->
                        problems.error(
                                place,
                                "no Windows can have a file called \"" + part + "\"",
                                "give it another name: what is published is unpacked there, too"));
        return reserved.isPresent();
    }
}
