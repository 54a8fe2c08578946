package se.vardombud.identity.password;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Channel;

/** What people send; none of it may stand in a log. */
final class PasswordRequests {
    private static final int ANY_TEXT = 1000;
    private static final String NUMBER = "Ten or twelve digits, with or without hyphen or plus";

    private PasswordRequests() {}

    @Schema(name = "PasswordOrderRequest")
    record Order(
            @NotNull @Size(max = 20) @Schema(description = NUMBER, examples = "19661111-2388") String personalNumber,
            @NotNull @Size(max = 40) @Schema(
                            description = "Where codes go: a mobile number, Swedish or with its country code",
                            examples = "070-174 06 05")
                    String mobile) {
        @Override
        public String toString() {
            return "Order[]";
        }
    }

    @Schema(name = "PasswordRedeemRequest")
    record Redeem(
            @NotNull @Size(max = 20) @Schema(description = NUMBER, examples = "19661111-2388") String personalNumber,
            @NotNull @Size(max = 60) @Schema(
                            description = "As the letter has it; spaces, hyphens and capitals make no difference",
                            examples = "K7MP X3QR 9TWB ACDE FGH2 JK34")
                    String letterCode,
            @NotNull @Size(max = ANY_TEXT) @Schema(description = "8 to 64 characters of any kind", examples = "björkar i motvind 1966")
                    String newPassword) {
        @Override
        public String toString() {
            return "Redeem[]";
        }
    }

    @Schema(name = "PasswordSignInRequest")
    record SignIn(
            @NotNull @Size(max = 20) @Schema(description = NUMBER, examples = "19661111-2388") String personalNumber,
            @NotNull @Size(max = ANY_TEXT) @Schema(examples = "björkar i motvind 1966") String password,
            @Schema(
                            description =
                                    "How the code is wanted; sms unless said. Only passwords from care have codes by mail")
                    @Nullable Channel channel) {
        @Override
        public String toString() {
            return "SignIn[]";
        }
    }

    @Schema(name = "ResendRequest")
    record Resend(@Schema(description = "As in the first step") @Nullable Channel channel) {}

    @Schema(name = "CodeRequest")
    record Code(@NotNull @Pattern(regexp = "[0-9]{6}") @Schema(examples = "438201") String code) {
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    @Schema(name = "PasswordChangeRequest")
    record Change(
            @NotNull @Size(max = ANY_TEXT) @Schema(examples = "k7mp-x3qr-9twb-acde") String currentPassword,
            @NotNull @Size(max = ANY_TEXT) @Schema(description = "8 to 64 characters of any kind", examples = "björkar i motvind 1966")
                    String newPassword) {
        @Override
        public String toString() {
            return "Change[]";
        }
    }
}
