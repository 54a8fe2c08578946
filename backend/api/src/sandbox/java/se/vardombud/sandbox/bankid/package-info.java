/** BankID simulated by its real relying-party API, and a console to act as its app. */
@NullMarked
package se.vardombud.sandbox.bankid;

import org.jspecify.annotations.NullMarked;
