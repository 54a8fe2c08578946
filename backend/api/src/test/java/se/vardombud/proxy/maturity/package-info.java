@NullMarked
package se.vardombud.proxy.maturity;

import org.jspecify.annotations.NullMarked;
