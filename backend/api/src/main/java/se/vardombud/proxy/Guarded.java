package se.vardombud.proxy;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.vardombud.common.AccessMark;

/**
 * Names the action that a patient-scoped resource method performs. {@link GateFilter} answers for the path's {@code patientId} before the
 * method runs; {@link Disclosure} commits the row of the access log before the answer leaves.
 */
@InterceptorBinding
@AccessMark(AccessMark.Caller.PERMITTED)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Guarded {
    @Nonbinding
    Action value();
}
