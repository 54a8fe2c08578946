package se.vardombud.proxy.reform;

import jakarta.inject.Singleton;
import se.vardombud.common.work.WorkHandler;

/** Takes a dry run one step on. */
@Singleton
class DryRunWork implements WorkHandler<DryRuns.Step> {
    private final DryRuns runs;

    DryRunWork(DryRuns runs) {
        this.runs = runs;
    }

    @Override
    public String kind() {
        return DryRuns.KIND;
    }

    @Override
    public Class<DryRuns.Step> type() {
        return DryRuns.Step.class;
    }

    @Override
    public void handle(DryRuns.Step step) {
        runs.goOn(step);
    }
}
