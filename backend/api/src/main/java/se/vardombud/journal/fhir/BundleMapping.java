package se.vardombud.journal.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.vardombud.journal.Draft;
import se.vardombud.journal.JournalBundle;
import se.vardombud.journal.Refusals;
import se.vardombud.journal.SourceKey;

/** Makes of a readable bundle what goes into a journal. */
final class BundleMapping {
    private BundleMapping() {}

    /** @throws BundleRefusedException with everything that cannot become what it should */
    static JournalBundle map(PatientBundle bundle) {
        Merged merged = Merged.of(bundle);
        Map<BundledResource, BundledResource> into = merged.into();
        Map<BundledResource, Draft> drafts = drafts(bundle, into.keySet());
        Map<BundledResource, Map<String, Integer>> parts = new LinkedHashMap<>();
        Map<String, Integer> skipped = new TreeMap<>();
        Set<SourceKey> withdrawn = new LinkedHashSet<>();
        for (BundledResource resource : bundle.resources()) {
            if (drafts.containsKey(resource)) {
                continue;
            }
            BundledResource whole = into.get(resource);
            Map<String, Integer> count = whole == null || !drafts.containsKey(whole)
                    ? skipped
                    : parts.computeIfAbsent(whole, told -> new TreeMap<>());
            count.merge(resource.type(), 1, Integer::sum);
            if (EntryMappers.maps(resource.type())) {
                withdrawn.add(resource.key());
            }
        }
        List<Draft> complete = new ArrayList<>();
        drafts.forEach((resource, draft) ->
                complete.add(draft.with(parts.getOrDefault(resource, Map.of()), merged.told(resource))));
        return new JournalBundle(bundle.lifetime().born(), complete, skipped, withdrawn);
    }

    private static Map<BundledResource, Draft> drafts(PatientBundle bundle, Set<BundledResource> within) {
        Refusals refusals = new Refusals();
        BundleUnits units = new BundleUnits(bundle);
        Map<BundledResource, Draft> drafts = new LinkedHashMap<>();
        for (BundledResource resource : bundle.resources()) {
            if (!within.contains(resource)) {
                try {
                    EntryMappers.map(resource, new ResourceContext(bundle, resource, units))
                            .ifPresent(draft -> drafts.put(resource, draft));
                } catch (UnreadableException e) {
                    refusals.add(e.path(), e.problem());
                }
            }
        }
        refusals.throwIfAny();
        return drafts;
    }
}
