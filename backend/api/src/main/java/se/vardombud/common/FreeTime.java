package se.vardombud.common;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time that can be booked instead of one that was taken. */
@Schema(description = "A time that can be booked instead")
public record FreeTime(UUID slotId, Instant startsAt, Instant endsAt) {}
