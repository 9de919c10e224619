package org.explainer.reader.file;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Files that nobody wrote for the book: hidden ones, and what editors and systems leave beside
 * those that are worked on. They are neither read nor published, and nobody is told of them.
 */
final class Leavings {

    /**
     * Hidden files and folders; backups, locks and swap files of Emacs, Vim, JetBrains, Word; what
     * Windows, macOS and archivers of macOS put into folders.
     */
    private static final Pattern NAME =
            Pattern.compile(
                    "\\..*|.*~|#.*#|.*\\.sw[nop]|.*___jb_(tmp|old)___|~\\$.*"
                            + "|(?i:thumbs\\.db|ehthumbs\\.db|desktop\\.ini)|Icon\\r|__MACOSX");

    private Leavings() {}

    /** Whether the file, a path from the folder that is read, is one or lies in one. */
    static boolean holds(Path file) {
        for (Path part : file) {
            if (NAME.matcher(part.toString()).matches()) {
                return true;
            }
        }
        return false;
    }
}
