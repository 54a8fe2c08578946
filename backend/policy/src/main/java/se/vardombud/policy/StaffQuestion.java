package se.vardombud.policy;

import java.util.Optional;

/**
 * May this staff member do this to a patient, for this unit?
 *
 * @param commission the one they act in now; empty = none chosen
 * @param unit the unit whose matter it is
 * @param tied the patient has listed the unit, is booked, has an errand or an enrolment there, or was added to it with a
 *     written reason
 * @param ownOrChilds the patient is the staff member, or a child they have custody of
 */
public record StaffQuestion(
        Optional<Commission> commission, StaffAction action, UnitId unit, boolean tied, boolean ownOrChilds) {}
