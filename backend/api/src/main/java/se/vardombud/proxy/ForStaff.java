package se.vardombud.proxy;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.vardombud.common.AccessMark;

/**
 * Names what staff of the path's {@code unitId} do in a resource method. {@link GateFilter} asks {@link StaffGate} before the method runs,
 * about the path's {@code patientId} too where there is one; a method that learns of its patients in another way asks the gate itself.
 * {@link StaffDisclosure} commits the rows of the access log before the answer leaves.
 */
@InterceptorBinding
@AccessMark(AccessMark.Caller.PERMITTED)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForStaff {
    @Nonbinding
    StaffAction value();
}
