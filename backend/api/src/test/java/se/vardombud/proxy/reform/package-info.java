@NullMarked
package se.vardombud.proxy.reform;

import org.jspecify.annotations.NullMarked;
