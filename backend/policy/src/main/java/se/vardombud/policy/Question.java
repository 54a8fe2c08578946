package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * May this actor do this, for this patient, on this date?
 *
 * @param unit the unit the action turns to; empty = none, or any
 * @param category the journal category asked for; empty = any
 * @param on the date in Europe/Stockholm; rights change at its start
 */
public record Question(
        Relation relation,
        Patient patient,
        Action action,
        Optional<UnitId> unit,
        Optional<JournalCategory> category,
        Assurance assurance,
        LocalDate on) {}
