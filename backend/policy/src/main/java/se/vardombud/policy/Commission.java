package se.vardombud.policy;

/** One staff member's post at one unit (medarbetaruppdrag). Staff act in one at a time. */
public record Commission(UnitId unit, Role role) {}
