package se.vardombud.identity.contact;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Language;

/** What to change of oneself; what is left out stays as it is. */
@Schema(description = "What to change; what is left out stays as it is")
record MeChange(
        @Schema(
                        description = "A mobile number as people write it; Swedish without +",
                        maxLength = 40,
                        examples = "070-174 06 05")
                @Size(max = 40) @Nullable String mobile,
        @Schema(maxLength = 254, examples = "anna@example.org") @Size(max = 254) @Nullable String email,
        @Nullable Language language) {
    static final String EXAMPLE = """
            {"mobile": "070-174 06 05"}""";

    boolean isOfContact() {
        return mobile != null || email != null;
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "MeChange[]";
    }
}
