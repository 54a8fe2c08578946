package se.vardombud.identity.code;

import java.time.Instant;
import java.util.UUID;

/**
 * A code that is waited for, whether or not one was sent.
 *
 * @param round counts the codes of this challenge; only the newest is good
 * @param expiresAt the newest code's end
 * @param sendsLeft codes that may be sent for the same purpose and subject now
 */
public record Challenge(UUID id, int round, Instant expiresAt, int sendsLeft) {}
