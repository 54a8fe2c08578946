package se.vardombud.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle has for a journal: each of its resources is a draft, within another's, or skipped. Knows neither whose journal nor when, so
 * it can be kept (as JSON) and stored many times.
 *
 * @param born the patient's birth date, or its first day when only a year or month is known
 * @param skipped by FHIR type
 * @param withdrawn of the types that become entries, those that do not: an earlier import may have taken them
 */
public record JournalBundle(
        @Nullable LocalDate born, List<Draft> drafts, Map<String, Integer> skipped, Set<SourceKey> withdrawn) {
    /** @throws BundleRefusedException with everything that cannot become what it should */
    static JournalBundle of(PatientBundle bundle) {
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
                withdrawn.add(SourceKey.of(resource));
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
