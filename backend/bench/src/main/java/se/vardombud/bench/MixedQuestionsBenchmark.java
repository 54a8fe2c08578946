package se.vardombud.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.vardombud.policy.AccessPolicy;
import se.vardombud.policy.AgeLimitTable;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Explanation;

/** Questions of every kind in turn, so that no branch is foreseen: what a server meets. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MixedQuestionsBenchmark {
    private final AccessPolicy policy = new AccessPolicy(AgeLimitTable.swedish());
    private final Asked[] all = Asked.values();
    private int next;

    @Benchmark
    public Decision decide() {
        next = (next + 1) % all.length;
        return policy.decide(all[next].question());
    }

    @Benchmark
    public Explanation explain() {
        next = (next + 1) % all.length;
        return policy.explain(all[next].question());
    }
}
