package se.vardombud.identity;

import java.time.LocalDate;
import java.util.Optional;

/** Rules L1–L4 of access-rules.md, asked at every sign-in. */
public interface SignInRules {
    /**
     * The refusal, or empty when the applicant may come in.
     *
     * @param on the date in Europe/Stockholm
     */
    Optional<SignInRefusal> check(Applicant applicant, LocalDate on);
}
