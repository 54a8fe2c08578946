package se.vardombud.proxy.errand;

/**
 * One kind of errand that a clinic takes and answers.
 *
 * @param table has the columns that {@link Errand} reads, and closed_by; its key is patient_id and id
 * @param whenClosed what else an update sets when the errand is open no longer: empty, or begins with a comma
 */
public record ErrandKind(String table, String whenClosed) {
    /** The statuses in which a clinic has something left to do; all kinds have these two. */
    static final String OPEN = "('SENT', 'IN_PROGRESS')";
}
