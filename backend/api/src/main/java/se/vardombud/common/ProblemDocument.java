package se.vardombud.common;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The members of a problem (RFC 9457) as the contract describes them; the answers themselves are made by {@link ProblemShape}. */
@Schema(name = "Problem", description = "Problem details (RFC 9457)")
record ProblemDocument(
        @Schema(description = "The code, as a URI") URI type,
        @Schema(description = "The kind of problem, for a developer") String title,
        @Schema(description = "The HTTP status") int status,
        @Schema(description = "What is wrong, for a developer; people read the web page's own words") String detail,
        @Schema(description = "The route, with its ids left out") String instance,
        @Schema(
                        description = "Stable; switch on this",
                        enumeration = {
                            "ACCESS_DENIED",
                            "ALREADY_ASKED",
                            "ALREADY_BLOCKED",
                            "ALREADY_CLOSED",
                            "ALREADY_LIFTED",
                            "ALREADY_TAKEN",
                            "APPOINTMENT_CHANGED",
                            "BUNDLE_REFUSED",
                            "CHANGED_MEANWHILE",
                            "CODE_OVER",
                            "CODE_WRONG",
                            "CONFLICT",
                            "CONSENT_MISSING",
                            "CSRF",
                            "DELEGATE_REFUSED",
                            "DELEGATION_ACCEPTED",
                            "DELEGATION_OVER",
                            "DRY_RUN_NOT_OVER",
                            "DRY_RUN_OUTDATED",
                            "EID_ALREADY_IN_PROGRESS",
                            "EID_ORDER_FINISHED",
                            "EID_PROVIDER_UNAVAILABLE",
                            "EXCEPTION_IN_PROGRESS",
                            "FILE_REFUSED",
                            "HOLD_EXPIRED",
                            "IDEMPOTENCY_KEY_REUSED",
                            "INTERNAL",
                            "INVALID",
                            "LETTER_CODE_WRONG",
                            "LIMITS_ALREADY_SET",
                            "MALFORMED_BODY",
                            "METHOD_NOT_ALLOWED",
                            "NEEDS_E_ID",
                            "NOT_ACCEPTABLE",
                            "NOT_BY_STAFF",
                            "NOT_FOR_THIS_AGE",
                            "NOT_FOUND",
                            "NOT_SEALED_YET",
                            "NOT_SIGNED_IN",
                            "NO_COMMISSION",
                            "NO_PROXY",
                            "OFFER_WITHDRAWN",
                            "OPERATORS_ONLY",
                            "OTHER_PERSON",
                            "OWN_ACT",
                            "PASSWORD_CHANGE_REQUIRED",
                            "PASSWORD_REFUSED",
                            "PASSWORD_WRONG",
                            "PRECONDITION_REQUIRED",
                            "PRESCRIPTION_REPLACED",
                            "PRESCRIPTION_STOPPED",
                            "PROGRAM_IN_PROGRESS",
                            "PROGRAM_NOT_PUBLISHED",
                            "PROGRAM_OVER",
                            "REAUTHENTICATION_NEEDED",
                            "REGISTER_UNAVAILABLE",
                            "RENEWAL_IN_PROGRESS",
                            "REQUEST_CLOSED",
                            "SECOND_OPERATOR_NEEDED",
                            "SELF_TEST_IN_PROGRESS",
                            "SERVICE_NOT_OFFERED",
                            "SESSION_ENDED",
                            "SIGN_IN_REFUSED",
                            "SLOT_BOOKED",
                            "SLOT_TAKEN",
                            "STAFF_REFUSED",
                            "STEPS_REMAIN",
                            "STEP_NOT_OPEN",
                            "STEP_NOT_POSSIBLE",
                            "THREAD_CLOSED",
                            "TOO_LARGE",
                            "TOO_LATE_TO_CANCEL",
                            "TOO_MANY_REQUESTS",
                            "UNAVAILABLE",
                            "UNSUPPORTED_MEDIA_TYPE"
                        })
                String code,
        @Schema(description = "Access and sign-in denials: the rule that answered", examples = "G6") @Nullable String rule,
        @Schema(ref = "Reason", description = "Access and sign-in denials: why") @Nullable String reason,
        @Schema(description = "ROLE_NOT_ENOUGH: the roles at the unit that may", examples = "[\"OPERATIONS_MANAGER\"]")
                @Nullable List<String> roles,
        @Schema(ref = "Action", description = "Access denials: the action asked for") @Nullable String action,
        @Schema(description = "Access denials: first day of this answer") @Nullable LocalDate since,
        @Schema(description = "First day on which it would be permitted; left out = never") @Nullable LocalDate opensOn,
        @Schema(description = "CODE_WRONG: tries that are left of the code") @Nullable Integer triesLeft,
        @Schema(
                        description = "PASSWORD_REFUSED: what is wrong with it",
                        enumeration = {"TOO_SHORT", "TOO_LONG", "COMMON", "PERSONAL", "SAME"})
                @Nullable String why,
        @Schema(description = "PRESCRIPTION_REPLACED: the prescription that took its place") @Nullable UUID replacedBy,
        @Schema(
                        description =
                                "SERVICE_NOT_OFFERED, TOO_LATE_TO_CANCEL: the clinic's telephone, as it is dialled within Sweden")
                @Nullable String phone,
        @Schema(description = "TOO_LATE_TO_CANCEL: until when it could be") @Nullable Instant deadline,
        @Schema(description = "SLOT_TAKEN: free times of the same kind nearest to it, the earliest first") @Nullable List<FreeTime> nextFree,
        @Schema(description = "NOT_FOR_THIS_AGE: from which age, in whole years; left out = from birth") @Nullable Integer ageFrom,
        @Schema(description = "NOT_FOR_THIS_AGE: to which age, included; left out = no limit") @Nullable Integer ageTo,
        @Schema(description = "What is wrong with each value") @Nullable List<Invalid> violations) {
    static final String EXAMPLE =
            """
            {"type": "urn:vardombud:problem:access-denied", "title": "Not permitted", "status": 403,
             "detail": "At 13 the guardian's right ends.", "instance": "/api/v1/patients/-/journal", "code": "ACCESS_DENIED",
             "rule": "G6", "reason": "CHILD_IS_13", "action": "JOURNAL_READ", "since": "2026-06-01"}""";
}
