package se.vardombud.identity.bankid;

/** Body of {@code /collect} and {@code /cancel}. */
record OrderRequest(String orderRef) {}
