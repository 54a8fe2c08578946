package se.vardombud.identity.password;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.identity.Channel;
import se.vardombud.identity.code.Challenge;

/** The first step's answer, the same whether or not there is such a person and password. */
@Schema(name = "CodeChallenge", description = "A code is on its way, if the number and the password were right")
record ChallengeView(
        @Schema(format = "uuid") UUID challengeId,
        @Schema(description = "What the request asked for; the code goes where the password's codes go") Channel sentTo,
        @Schema(description = "The code is good until then") Instant expiresAt,
        @Schema(description = "Codes that may be sent to this person just now", minimum = "0") int sendsLeft) {
    static final String EXAMPLE =
            """
            {"challengeId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "sentTo": "sms", "expiresAt": "2026-06-01T08:05:00Z", "sendsLeft": 2}""";

    static ChallengeView of(Challenge challenge, Channel sentTo) {
        return new ChallengeView(challenge.id(), sentTo, challenge.expiresAt(), challenge.sendsLeft());
    }
}
