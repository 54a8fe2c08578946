@NullMarked
package se.vardombud.certificate;

import org.jspecify.annotations.NullMarked;
