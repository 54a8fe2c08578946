@NullMarked
package se.vardombud.sandbox.fault;

import org.jspecify.annotations.NullMarked;
