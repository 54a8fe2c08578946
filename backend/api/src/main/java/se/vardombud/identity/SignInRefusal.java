package se.vardombud.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is not let in.
 *
 * @param rule id in access-rules.md, such as L3
 * @param reason its code, such as UNDER_13
 * @param opensOn first date on which the same person is let in; null = never
 */
public record SignInRefusal(String rule, String reason, @Nullable LocalDate opensOn) {}
