package se.vardombud.identity.freja;

/** {@code getOneAuthResultRequest} and {@code cancelAuthRequest}. */
record OrderRequest(String authRef) {}
