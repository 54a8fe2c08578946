package se.vardombud.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.vardombud.policy.AccessPolicy;
import se.vardombud.policy.AgeLimitTable;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.Question;

/** Time and garbage ({@code -prof gc}) of one answer, without and with its dates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PolicyBenchmark {
    @Param
    public Asked asked = Asked.STRANGER;

    private final AccessPolicy policy = new AccessPolicy(AgeLimitTable.swedish());
    private Question question = asked.question();

    @Setup
    public void ask() {
        question = asked.question();
    }

    @Benchmark
    public Decision decide() {
        return policy.decide(question);
    }

    @Benchmark
    public Explanation explain() {
        return policy.explain(question);
    }
}
