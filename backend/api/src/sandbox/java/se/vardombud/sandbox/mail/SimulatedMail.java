package se.vardombud.sandbox.mail;

import java.time.Instant;

/**
 * A mail that has reached a mailbox.
 *
 * @param contentType as it came, such as {@code text/plain; charset=utf-8}
 */
record SimulatedMail(String from, String to, String subject, String text, String contentType, Instant sentAt) {}
