package se.vardombud.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/**
 * A slot kept for a patient while somebody makes up their mind.
 *
 * @param rebooks the visit to be moved here; null for a new one
 * @param sequence how many times that visit had been changed when the slot was held
 */
record Hold(
        UUID id,
        UUID slot,
        PersonId patient,
        PersonId by,
        Instant expiresAt,
        @Nullable UUID rebooks,
        @Nullable Integer sequence) {}
