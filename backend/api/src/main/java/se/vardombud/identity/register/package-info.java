/** The population register over the wire: Inera's person service (Personuppgiftstjänsten), SOAP 1.1. */
@NullMarked
package se.vardombud.identity.register;

import org.jspecify.annotations.NullMarked;
