/** Mails as files, what services for letters need in them, and the audit of their HTML. */
@NullMarked
package org.explainer.newsletter.mail;

import org.jspecify.annotations.NullMarked;
