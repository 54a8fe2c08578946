/** The simulated text message gateway, speaking 46elks' HTTP, and the phones its messages reach. */
@NullMarked
package se.vardombud.sandbox.sms;

import org.jspecify.annotations.NullMarked;
