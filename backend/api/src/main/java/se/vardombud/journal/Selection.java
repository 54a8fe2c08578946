package se.vardombud.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.vardombud.proxy.JournalCategory;

/** What of a bundle goes into a journal at one moment, with its dates moved as ordered. */
record Selection(
        List<Draft> taken, Map<String, Integer> merged, Map<String, Integer> skipped, Set<SourceKey> withdrawn) {
    /** @throws BundleRefusedException when something is in the future and that is not to be left out */
    static Selection of(JournalBundle bundle, ImportOrder order, Instant now) {
        long days = order.shift().days(bundle.born() == null ? LocalDate.EPOCH : bundle.born());
        Selection selection = new Selection(
                new ArrayList<>(),
                new TreeMap<>(),
                new TreeMap<>(bundle.skipped()),
                new LinkedHashSet<>(bundle.withdrawn()));
        Refusals refusals = new Refusals();
        for (Draft draft : bundle.drafts()) {
            Draft moved = draft.plusDays(days);
            if (!moved.at().isAfter(now)) {
                selection.taken.add(moved);
                moved.parts().forEach((type, count) -> selection.merged.merge(type, count, Integer::sum));
            } else if (order.leaveOutFuture()) {
                selection.leaveOut(moved);
            } else {
                refusals.add(moved.when().path(), "is in the future");
            }
        }
        refusals.throwIfAny();
        return selection;
    }

    private void leaveOut(Draft draft) {
        skipped.merge(draft.key().type(), 1, Integer::sum);
        draft.parts().forEach((type, count) -> skipped.merge(type, count, Integer::sum));
        withdrawn.add(draft.key());
    }

    Map<JournalCategory, Integer> count() {
        Map<JournalCategory, Integer> count = new EnumMap<>(JournalCategory.class);
        taken.forEach(draft -> count.merge(draft.category(), 1, Integer::sum));
        return count;
    }
}
