package se.vardombud.appointment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published time, to the unit's staff. */
@Schema(name = "UnitSlot", description = "A published time")
record UnitSlotView(
        UUID slotId,
        Instant startsAt,
        Instant endsAt,
        VisitType type,
        @Schema(maxLength = 100) @Nullable String place,
        @Schema(maxLength = 100) @Nullable String staffTitle,
        State state) {
    @Schema(name = "SlotState", description = "HELD: somebody is about to book it")
    enum State {
        FREE,
        HELD,
        BOOKED
    }

    static UnitSlotView of(Slot slot, State state) {
        return new UnitSlotView(
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.type(),
                Slot.said(slot.place()),
                Slot.said(slot.staffTitle()),
                state);
    }
}
