package se.vardombud.journal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row of an entry's details is; the web page has its own words for each but {@link #RESULT}. */
@Schema(name = "JournalDetailKind", description = "What a row of an entry's details is")
public enum DetailKind {
    RESULT("Result"),
    CODE("Code"),
    KIND("Kind"),
    PERIOD("Time"),
    REASON("Reason"),
    ONSET("Began"),
    ABATEMENT("Ended"),
    SEVERITY("Severity"),
    CERTAINTY("Certainty"),
    DOSE("Dose"),
    AMOUNT("Amount"),
    ROUTE("Route"),
    BODY_SITE("Body site"),
    BATCH("Batch number"),
    DOSE_NUMBER("Dose number"),
    REACTION("Reaction"),
    REFERRED_TO("Referred to"),
    METHOD("Method"),
    CONCLUSION("Conclusion"),
    ATTACHMENT("Attachment"),
    LOCATION("Place");

    private final String label;

    DetailKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
