package se.vardombud.common;

/** Where the API stands. */
public final class Api {
    /** Prefix of every path of the contract; openapi.yaml names it as the server. */
    public static final String V1 = "/api/v1";

    private Api() {}
}
