package se.vardombud.identity.message;

import jakarta.inject.Singleton;
import se.vardombud.common.work.WorkHandler;

/** Hands letters to the printer. */
@Singleton
class LetterSender implements WorkHandler<LetterWork> {
    private final LetterPrinter printer;
    private final MessageCounts counts;

    LetterSender(LetterPrinter printer, MessageCounts counts) {
        this.printer = printer;
        this.counts = counts;
    }

    @Override
    public String kind() {
        return Messages.LETTER;
    }

    @Override
    public Class<LetterWork> type() {
        return LetterWork.class;
    }

    @Override
    public void handle(LetterWork work) {
        try {
            printer.print(work.id(), work.letter());
        } catch (RuntimeException e) {
            counts.count(kind(), Outcome.FAILED);
            throw e;
        }
        counts.count(kind(), Outcome.SENT);
    }
}
