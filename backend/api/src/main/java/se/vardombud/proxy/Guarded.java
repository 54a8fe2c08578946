package se.vardombud.proxy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the action that a patient-scoped resource method performs. The gate answers for the path's {@code patientId} before the method
 * runs; a denial never reaches it, and a permit is in the access log before the answer leaves.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Guarded {
    Action value();
}
