@NullMarked
package se.vardombud.proxy.exception;

import org.jspecify.annotations.NullMarked;
