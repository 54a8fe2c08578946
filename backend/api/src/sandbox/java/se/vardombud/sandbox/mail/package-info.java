/** The simulated mail server, speaking SMTP, and the mailboxes it delivers to. */
@NullMarked
package se.vardombud.sandbox.mail;

import org.jspecify.annotations.NullMarked;
