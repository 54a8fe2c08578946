package se.vardombud.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/** How far one has come with a step. */
@Schema(
        name = "SaveProgramStepRequest",
        description = "How far one has come with a step",
        examples = "{\"answer\": {\"number\": 7}, \"done\": true}")
record StepWork(
        @Valid @Nullable StepAnswer answer,
        @NotNull @Schema(description = "False: kept to go on with; the clinic does not see it yet") Boolean done) {
    private static final int MOST_TIMES = 999;
    private static final int SCALE = 10;

    /**
     * As it is kept, by what the step asks for. Not done, it may be half.
     *
     * @throws ProblemException 422 when the step does not ask for it, or is not answered though done
     */
    StepWork checked(ProgramStep step) {
        StepAnswer given = answer == null ? new StepAnswer(null, null, null, null) : answer;
        Question question = step.question();
        if (question == null) {
            only(given, step.times() == null ? null : "number");
            within(given.number(), MOST_TIMES);
            return new StepWork(empty(given) ? null : given, done);
        }
        if (Boolean.TRUE.equals(given.declined())) {
            only(given, "declined");
            return this;
        }
        StepAnswer kept = kept(question, given);
        if (done && empty(kept)) {
            throw Invalid.value("answer", "is missing; declined is an answer too");
        }
        return new StepWork(empty(kept) ? null : kept, done);
    }

    private static StepAnswer kept(Question question, StepAnswer given) {
        switch (question.kind()) {
            case TEXT -> {
                only(given, "text");
                return new StepAnswer(Written.optional("answer.text", given.text()), null, null, null);
            }
            case ONE, MANY -> {
                only(given, "choices");
                return new StepAnswer(null, choices(question, given.choices()), null, null);
            }
            case SCALE -> {
                only(given, "number");
                within(given.number(), SCALE);
                return new StepAnswer(null, null, given.number(), null);
            }
        }
        throw new IllegalStateException();
    }

    private static @Nullable List<Integer> choices(Question question, @Nullable List<Integer> chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        int options = Objects.requireNonNull(question.options()).size();
        List<Integer> kept = chosen.stream().distinct().sorted().toList();
        if (kept.getFirst() < 1 || kept.getLast() > options) {
            throw Invalid.value("answer.choices", "must be places of the options, from 1 to " + options);
        }
        if (question.kind() == QuestionKind.ONE && kept.size() > 1) {
            throw Invalid.value("answer.choices", "must be one");
        }
        return kept;
    }

    private static void within(@Nullable Integer number, int most) {
        if (number != null && (number < 0 || number > most)) {
            throw Invalid.value("answer.number", "must be from 0 to " + most);
        }
    }

    private static void only(StepAnswer given, @Nullable String member) {
        refuse("text", member, given.text());
        refuse("choices", member, given.choices());
        refuse("number", member, given.number());
        refuse("declined", member, Boolean.TRUE.equals(given.declined()) ? given.declined() : null);
    }

    private static void refuse(String name, @Nullable String asked, @Nullable Object value) {
        if (value != null && !name.equals(asked)) {
            throw Invalid.value("answer." + name, "is not what this step asks for");
        }
    }

    private static boolean empty(StepAnswer answer) {
        return Stream.of(answer.text(), answer.choices(), answer.number(), answer.declined())
                .allMatch(value -> value == null || Boolean.FALSE.equals(value));
    }

    /** Says nothing of the answer: records end up in logs. */
    @Override
    public String toString() {
        return "StepWork[" + done + "]";
    }
}
