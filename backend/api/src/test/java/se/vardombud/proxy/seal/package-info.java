@NullMarked
package se.vardombud.proxy.seal;

import org.jspecify.annotations.NullMarked;
