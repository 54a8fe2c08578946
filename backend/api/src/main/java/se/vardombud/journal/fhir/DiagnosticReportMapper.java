package se.vardombud.journal.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import se.vardombud.journal.DetailKind;
import se.vardombud.journal.Draft;
import se.vardombud.journal.JournalDetail;
import se.vardombud.journal.PlainText;
import se.vardombud.journal.UnitRef;
import se.vardombud.proxy.JournalCategory;

/** A report with the values of its results, which then do not stand beside it once more (see {@link Merged}). */
final class DiagnosticReportMapper implements EntryMapper<DiagnosticReport> {
    private static final Set<DiagnosticReportStatus> NO_REPORT =
            Set.of(DiagnosticReportStatus.ENTEREDINERROR, DiagnosticReportStatus.CANCELLED);

    @Override
    public Class<DiagnosticReport> type() {
        return DiagnosticReport.class;
    }

    @Override
    public Optional<Draft> map(DiagnosticReport report, ResourceContext context) {
        if (!isReport(report)) {
            return Optional.empty();
        }
        List<JournalDetail> results = results(report, context);
        Attachments forms = Attachments.of(report.getPresentedForm(), context, "presentedForm[%d]");
        Optional<String> author = FhirText.displays(authors(report));
        UnitRef unit = CareUnit.of(context, "encounter", report.getEncounter(), report.getPerformer());
        return context.draft(
                        JournalCategory.TEST_RESULTS,
                        context.require(
                                "effectiveDateTime",
                                report.hasEffective() ? report.getEffective() : report.getIssuedElement(),
                                report.getIssuedElement()),
                        unit,
                        "code",
                        report.getCode())
                .excerpt(excerpt(report, results, forms))
                .author(author.filter(name -> !name.equals(unit.name())).orElse(null))
                .status(report.getStatus().toCode())
                .detail(DetailKind.CONCLUSION, report.getConclusion())
                .detail(DetailKind.CONCLUSION, FhirText.titles(report.getConclusionCode()))
                .details(results)
                .details(forms.described())
                .detail(DetailKind.CODE, FhirText.codes(report.getCode()))
                .text(forms.text())
                .build();
    }

    static boolean isReport(DiagnosticReport report) {
        return !NO_REPORT.contains(report.getStatus());
    }

    private static List<Reference> authors(DiagnosticReport report) {
        return report.hasResultsInterpreter() ? report.getResultsInterpreter() : report.getPerformer();
    }

    private static List<JournalDetail> results(DiagnosticReport report, ResourceContext context) {
        List<JournalDetail> rows = new ArrayList<>();
        for (int i = 0; i < report.getResult().size(); i++) {
            Reference reference = report.getResult().get(i);
            BundledResource target = context.find(reference).orElse(null);
            if (reference.getResource() instanceof Observation contained) {
                rows.addAll(Measured.rows(contained, context));
            } else if (target == null || !(target.resource() instanceof Observation result)) {
                throw context.unreadable("result[" + i + "]", "does not point to an Observation in this bundle");
            } else if (ObservationMapper.isResult(result)) {
                rows.addAll(Measured.rows(result, context.at(target)));
            }
        }
        return rows;
    }

    /** The conclusion, or what is abnormal, or the first values. */
    private static String excerpt(DiagnosticReport report, List<JournalDetail> results, Attachments forms) {
        if (report.hasConclusion()) {
            return report.getConclusion();
        }
        if (results.isEmpty()) {
            return PlainText.firstWords(forms.text(), 160);
        }
        List<JournalDetail> abnormal = results.stream()
                .filter(row -> Boolean.TRUE.equals(row.abnormal()))
                .toList();
        return Measured.line(abnormal.isEmpty() ? results : abnormal);
    }
}
