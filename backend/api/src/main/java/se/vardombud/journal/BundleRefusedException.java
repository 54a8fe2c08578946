package se.vardombud.journal;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** The bundle cannot be read, so nothing of it was imported. */
public class BundleRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refused;

    BundleRefusedException(List<Refusal> refused) {
        super("the bundle is refused");
        this.refused = List.copyOf(refused);
    }

    /** At least one and at most {@link Refusals#MOST}, in the order of the bundle. */
    public List<Refusal> refused() {
        return refused;
    }

    @Provider
    static class Mapper extends ExceptionMapperBase<BundleRefusedException> {
        @Override
        protected HttpProblem toProblem(BundleRefusedException exception) {
            return HttpProblem.builder()
                    .withStatus(422)
                    .withDetail("The bundle cannot be read as it is; nothing of it was imported.")
                    .with("code", "BUNDLE_REFUSED")
                    .with("refused", exception.refused())
                    .build();
        }
    }
}
