package se.vardombud.identity;

/** Life of an order's row. */
enum EidStatus {
    /** The provider has not decided. */
    PENDING,
    /** Approved; nobody is signed in by it yet. */
    APPROVED,
    FAILED,
    /** Has led to a sign-in or a refusal, and leads to no second one. */
    FINISHED
}
