package se.vardombud.journal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.proxy.JournalCategory;

/** A referral, at the unit that made it. */
final class ServiceRequestMapper implements EntryMapper<ServiceRequest> {
    private static final Set<ServiceRequestStatus> NOT_SENT =
            Set.of(ServiceRequestStatus.ENTEREDINERROR, ServiceRequestStatus.DRAFT);

    @Override
    public Class<ServiceRequest> type() {
        return ServiceRequest.class;
    }

    @Override
    public Optional<Draft> map(ServiceRequest request, ResourceContext context) {
        if (NOT_SENT.contains(request.getStatus())) {
            return Optional.empty();
        }
        Optional<String> to = FhirText.displays(request.getPerformer());
        Optional<String> reason = FhirText.titles(request.getReasonCode());
        List<Reference> own = new ArrayList<>(List.of(request.getRequester()));
        own.addAll(request.getPerformer());
        return context.draft(
                        JournalCategory.REFERRALS,
                        context.require(
                                "authoredOn",
                                request.getAuthoredOnElement(),
                                request.hasOccurrence() ? request.getOccurrence() : request.getAuthoredOnElement()),
                        CareUnit.of(context, "encounter", request.getEncounter(), own),
                        "code",
                        request.getCode(),
                        request.getCategoryFirstRep())
                .excerpt(to.or(() -> reason).orElse(null))
                .author(request.getRequester().getDisplay())
                .status(request.getStatus().toCode())
                .detail(DetailKind.REFERRED_TO, to)
                .detail(DetailKind.REASON, reason)
                .detail(DetailKind.BODY_SITE, FhirText.titles(request.getBodySite()))
                .detail(DetailKind.CODE, FhirText.codes(request.getCode()))
                .notes(request.getNote())
                .build();
    }
}
