package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who has shown who they are and asks to be let in.
 *
 * @param birthDate the population register's; empty = unknown
 * @param protectedIdentity confidentiality marking or protected registration
 * @param on the date in Europe/Stockholm
 */
public record SignIn(
        IdKind idKind,
        RegisterStatus status,
        Optional<LocalDate> birthDate,
        boolean protectedIdentity,
        Assurance assurance,
        LocalDate on) {}
