package se.vardombud.proxy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.vardombud.common.AccessMark;

/** Marks a resource (class or method) for those who run the installation; it is about no patient. {@link GateFilter} asks {@link Operators}. */
@AccessMark(AccessMark.Caller.SIGNED_IN)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForOperator {}
