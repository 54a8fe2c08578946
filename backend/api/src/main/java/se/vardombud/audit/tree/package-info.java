/**
 * The log as a Merkle tree (RFC 6962): rows get their place after they are committed, signed checkpoints are kept outside the database
 * too, and a command compares an export with them.
 */
@NullMarked
package se.vardombud.audit.tree;

import org.jspecify.annotations.NullMarked;
