@NullMarked
package se.vardombud.accesslog;

import org.jspecify.annotations.NullMarked;
