package se.vardombud.identity.message;

import java.util.UUID;

/** Where letters become paper. */
public interface LetterPrinter {
    /**
     * Takes a letter over: when this returns it will be printed and posted. Taking the same id again is the same letter.
     *
     * @param id names the letter everywhere, and says nothing of whom it is for
     */
    void print(UUID id, Letter letter);
}
