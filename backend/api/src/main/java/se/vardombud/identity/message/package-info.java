/** What the portal sends out: text messages, mail and letters, each through a port to the outside and kept until it has left. */
@NullMarked
package se.vardombud.identity.message;

import org.jspecify.annotations.NullMarked;
