package se.vardombud.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes an annotation a mark of access: each resource method carries exactly one, and the contract is told what it means. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface AccessMark {
    Caller value();

    /** Whom a mark lets in. */
    enum Caller {
        ANYBODY,
        SIGNED_IN,
        PERMITTED
    }
}
