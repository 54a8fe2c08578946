package se.vardombud.policy;

/** Where a rule comes from. */
public enum Source {
    /** The page on a child's care errands, as it stands: 13 years, journal at 16, maturity, exceptions, certificates. */
    CHILD_ERRANDS("1177.se, Gör ditt barns vårdärenden via nätet"),
    /** Its earlier edition: password and SMS, protected identity, numbers that do not sign in. */
    CHILD_ERRANDS_EARLIER("1177.se, Gör ditt barns vårdärenden via nätet (earlier edition)"),
    /** Enrolment in PER, and signing in to it. */
    PER_GUIDE("Registrera i PER"),
    /** Proxies and protected identity; the block before any grant. */
    INERA("Inera's handbooks"),
    /** Who on the care side may open a record, and the log of it. */
    PATIENT_DATA_ACT("Patient Data Act (2008:355) and HSLF-FS 2016:40"),
    /** Added here, so that what nobody has granted is denied, or because no published service has it. */
    VARDOMBUD("Vårdombud's own rule");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
