package se.vardombud.identity;

import java.util.UUID;

/**
 * A session goes on under a new id: fired in the transaction that renews it, for those who keep something by a session's id.
 *
 * @param before the id that is worth nothing from now on
 * @param after the id that takes its place
 */
public record SessionRenewed(UUID before, UUID after) {}
