package se.vardombud.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource that other systems call, not the portal's page. It must act on what is in the request alone and never on a cookie:
 * then there is nothing for another site to misuse, and {@link CsrfFilter} lets it be.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CalledBySystems {}
