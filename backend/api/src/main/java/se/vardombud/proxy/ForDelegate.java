package se.vardombud.proxy;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.vardombud.common.AccessMark;

/**
 * Names what somebody does with a delegation that the patient of the path has given them, or offers them. {@link DelegateGate} asks the
 * policy as if the delegation of the path's {@code delegationId} were accepted, before the method runs: whoever could not know of the
 * patient then, by a block or a protected identity, gets what a stranger gets. {@link DelegateDisclosure} commits the row of the access
 * log before the answer leaves.
 */
@InterceptorBinding
@AccessMark(AccessMark.Caller.PERMITTED)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForDelegate {
    @Nonbinding
    Step value();

    /** What is done with it. */
    enum Step {
        /** Takes it on: something of it must be permitted on its first day. */
        ACCEPT,
        /** Declines or ends it, which no rule keeps anybody from who may know of the patient. */
        LEAVE
    }
}
