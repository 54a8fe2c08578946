/** Medical certificates: ordered by the patient's side, issued by a clinic, and read by the patient alone. */
@NullMarked
package se.vardombud.certificate;

import org.jspecify.annotations.NullMarked;
