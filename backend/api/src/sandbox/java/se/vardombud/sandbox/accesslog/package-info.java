/** What the access log of the sandbox leaves outside the database, and what has happened in it before anybody signs in. */
@NullMarked
package se.vardombud.sandbox.accesslog;

import org.jspecify.annotations.NullMarked;
