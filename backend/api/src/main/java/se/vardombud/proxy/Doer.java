package se.vardombud.proxy;

import se.vardombud.common.PersonId;

/** Who did something for a patient, kept with what was done. */
public record Doer(PersonId person, DoneAs as) {}
