package org.explainer.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The hash by which a Content Security Policy allows one script or style within a page. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * The hash source of {@code content}, the text between the tags as it stands: {@code
     * sha256-BASE64}, see Content Security Policy Level 3, section 2.3.1.
     */
    public static String of(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] sum = digest.digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
