package se.vardombud.identity.message;

import java.util.UUID;

/**
 * A letter that waits to be printed.
 *
 * @param id of the printed file; printing twice overwrites
 */
record LetterWork(UUID id, Letter letter) {}
