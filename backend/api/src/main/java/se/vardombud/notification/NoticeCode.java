package se.vardombud.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that came to a new number or address. */
@Schema(name = "NotificationCode", description = "The code that came to the new number or address")
record NoticeCode(
        @Schema(description = "Six digits", pattern = "^[0-9]{6}$", examples = "042137")
                @NotNull @Pattern(regexp = "[0-9]{6}") String code) {
    @Override
    public String toString() {
        return "NoticeCode[]";
    }
}
