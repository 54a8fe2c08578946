@NullMarked
package se.vardombud.proxy.delegation;

import org.jspecify.annotations.NullMarked;
