package se.vardombud.journal.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.PerformanceOptionsEnum;

/** HAPI's model of FHIR R4. Slow to make and large, so made by the first import and never by the application's start. */
final class Fhir {
    private Fhir() {}

    static FhirContext r4() {
        return Holder.CONTEXT;
    }

    private static final class Holder {
        private static final FhirContext CONTEXT = make();

        private static FhirContext make() {
            FhirContext context = FhirContext.forR4();
            context.setPerformanceOptions(PerformanceOptionsEnum.DEFERRED_MODEL_SCANNING);
            return context;
        }
    }
}
