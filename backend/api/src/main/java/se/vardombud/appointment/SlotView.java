package se.vardombud.appointment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A free time. */
@Schema(name = "FreeSlot", description = "A free time", examples = SlotView.EXAMPLE)
record SlotView(
        UUID slotId,
        Instant startsAt,
        Instant endsAt,
        VisitType type,
        @Schema(maxLength = 100, description = "Where in the clinic") @Nullable String place,
        @Schema(maxLength = 100, description = "Whom one meets, by title") @Nullable String staffTitle) {
    static final String EXAMPLE =
            """
            {"slotId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "startsAt": "2026-06-02T07:00:00Z", "endsAt": "2026-06-02T07:30:00Z", \
            "type": """
                    + VisitType.EXAMPLE + ", \"staffTitle\": \"Läkare\"}";

    static SlotView of(Slot slot) {
        return new SlotView(
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.type(),
                Slot.said(slot.place()),
                Slot.said(slot.staffTitle()));
    }
}
