package se.vardombud.selftest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/** What staff answer a sample with. */
@Schema(name = "AnswerSelfTestRequest", description = "The result of a sample", examples = NewResult.EXAMPLE)
record NewResult(
        @NotNull @Size(min = 1, max = 30) @Valid List<@NotNull @Valid NewValue> values,
        @NotNull @Size(max = 2000) @Schema(description = "What the values mean, in plain words; at least 5 characters")
                String explanation,
        @NotNull @Size(max = 2000) @Schema(description = "What to do now; at least 5 characters") String nextStep,
        @Schema(description = "The day on which the sample was taken, where it is known") @Nullable LocalDate takenOn,
        @NotNull @Schema(
                        description =
                                "Guardians do not see that there is a result: for them the sample is still being analysed")
                Boolean hiddenFromGuardians) {
    static final String EXAMPLE =
            "{\"values\": [{\"name\": \"Ferritin\", \"number\": 9.5, \"unit\": \"µg/L\", \"low\": 15, \"high\": 150}], "
                    + "\"explanation\": \"Kroppens förråd av järn är litet.\", \"nextStep\": \"Boka tid hos oss inom en månad.\", "
                    + "\"takenOn\": \"2026-11-18\", \"hiddenFromGuardians\": false}";

    private static final int SHORTEST = 5;

    /**
     * The values as they are kept.
     *
     * @throws ProblemException 422 when one is no value, or two have one name
     */
    List<Measurement> measurements() {
        List<Measurement> measured = values.stream().map(NewValue::checked).toList();
        if (measured.stream().map(Measurement::name).distinct().count() < measured.size()) {
            throw Invalid.value("values.name", "must differ");
        }
        return measured;
    }

    /**
     * The same as it may be kept.
     *
     * @throws ProblemException 422 when something is no text, or the sample was taken on a day to come
     */
    NewResult checked(LocalDate today) {
        if (takenOn != null && (takenOn.isAfter(today) || takenOn.isBefore(today.minusYears(1)))) {
            throw Invalid.value("takenOn", "must be a day of the last year");
        }
        return new NewResult(
                values,
                Written.required("explanation", explanation, SHORTEST),
                Written.required("nextStep", nextStep, SHORTEST),
                takenOn,
                hiddenFromGuardians);
    }

    /** Says nothing of the result: records end up in logs. */
    @Override
    public String toString() {
        return "NewSelfTestResult[]";
    }
}
