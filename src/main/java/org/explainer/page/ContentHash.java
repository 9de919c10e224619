package org.explainer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The hash by which a Content Security Policy allows one script or style within a page. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * The hash source of {@code content}, the text between the tags as it stands: {@code
     * sha256-BASE64}, see Content Security Policy Level 3, section 2.3.1.
     */
    public static String of(String content) {
        return of(content.getBytes(UTF_8));
    }

    /** The same of a file. */
    static String of(byte[] content) {
        return "sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(content));
    }
}
