package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How far an order has come, or why it failed: BankID's hint codes by their own names, and the portal's own. */
public enum EidHint {
    OUTSTANDING_TRANSACTION("outstandingTransaction"),
    NO_CLIENT("noClient"),
    STARTED("started"),
    USER_MRTD("userMrtd"),
    USER_CALL_CONFIRM("userCallConfirm"),
    USER_SIGN("userSign"),
    EXPIRED_TRANSACTION("expiredTransaction"),
    CERTIFICATE_ERR("certificateErr"),
    USER_CANCEL("userCancel"),
    CANCELLED("cancelled"),
    START_FAILED("startFailed"),
    USER_DECLINED_CALL("userDeclinedCall"),
    NOT_SUPPORTED_BY_USER_APP("notSupportedByUserApp"),
    TRANSACTION_RISK_BLOCKED("transactionRiskBlocked"),
    /** The person's e-id is not of the level that sign-in asks for. */
    LEVEL_TOO_LOW("levelTooLow"),
    /** The e-id holds an identity number of another country. */
    FOREIGN_NUMBER("foreignNumber"),
    /** The provider does not know the person. */
    UNKNOWN_USER("unknownUser"),
    /** Approved on the same device; the browser that ordered has not come back yet. */
    AWAITING_RETURN("awaitingReturn"),
    /** Signed in. */
    COMPLETE("complete"),
    /** A hint that the provider has added since. */
    UNKNOWN("unknown");

    private final String code;

    EidHint(String code) {
        this.code = code;
    }

    /** As it stands in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Reads a provider's hint leniently: one not known here is {@link #UNKNOWN}. */
    public static EidHint of(String code) {
        return Arrays.stream(values())
                .filter(hint -> hint.code.equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
