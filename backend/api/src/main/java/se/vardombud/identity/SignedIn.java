package se.vardombud.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.vardombud.common.AccessMark;

/** Marks a resource (class or method) about oneself, open to anybody with a live session. */
@AccessMark(AccessMark.Caller.SIGNED_IN)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SignedIn {}
