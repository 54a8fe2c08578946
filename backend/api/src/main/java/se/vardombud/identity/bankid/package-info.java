/** BankID by its relying-party API 6.0: the wire, and nothing of the portal's own rules. */
@NullMarked
package se.vardombud.identity.bankid;

import org.jspecify.annotations.NullMarked;
