package se.vardombud.clinic;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who made the tie between a patient and a unit. */
public enum AddedBy {
    /** The patient, or somebody who acts for the patient. */
    @JsonProperty("patient")
    PATIENT,
    @JsonProperty("staff")
    STAFF
}
