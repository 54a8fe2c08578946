package se.vardombud.prescription;

import java.time.LocalDate;

/**
 * What somebody is prescribed.
 *
 * @param medicine at most 200 characters, as strength and form at most 100
 * @param dose in plain words, at most 500 characters
 * @param dispensings how many times the pharmacy hands it out
 * @param remaining how many of them are left
 * @param validUntil the last day
 */
public record NewPrescription(
        String medicine,
        String strength,
        String form,
        String dose,
        int dispensings,
        int remaining,
        LocalDate validUntil) {
    /** Says nothing of the medicine: records end up in logs. */
    @Override
    public String toString() {
        return "NewPrescription[]";
    }
}
