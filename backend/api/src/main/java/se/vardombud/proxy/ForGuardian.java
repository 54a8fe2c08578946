package se.vardombud.proxy;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.vardombud.common.AccessMark;

/**
 * Marks what a guardian does who has no permit and applies for one: a journal exception. {@link ApplicantGate} answers for the path's
 * {@code patientId} before the method runs; {@link Disclosure} commits the row of the access log before the answer leaves.
 */
@Guarded(Action.JOURNAL_READ) // binds Disclosure; the filter reads this mark and not that one
@InterceptorBinding
@AccessMark(AccessMark.Caller.PERMITTED)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForGuardian {}
