package se.vardombud.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.vardombud.common.ProblemException;

/** A region may have an agreement with one e-id service and not with the other. */
class EidProvidersTest {
    private final EidProvider bankId = new Provider(EidProviderName.BANKID, true);
    private final EidProviders providers =
            new EidProviders(List.of(new Provider(EidProviderName.FREJA, false), bankId));

    @Test
    void only_what_the_region_has_set_up_is_offered() {
        assertEquals(List.of(EidProviderName.BANKID), providers.offered());
        assertEquals(bankId, providers.toStart(EidProviderName.BANKID));
    }

    @Test
    void what_it_has_not_is_refused_as_a_value() {
        ProblemException problem = assertThrows(ProblemException.class, () -> providers.toStart(EidProviderName.FREJA));
        assertEquals(422, problem.status());
    }

    @Test
    void both_stand_in_one_order() {
        EidProviders both = new EidProviders(List.of(new Provider(EidProviderName.FREJA, true), bankId));
        assertEquals(List.of(EidProviderName.BANKID, EidProviderName.FREJA), both.offered());
    }

    private record Provider(EidProviderName name, boolean offered) implements EidProvider {
        @Override
        public Duration life() {
            return Duration.ZERO;
        }

        @Override
        public Duration betweenCollects() {
            return Duration.ZERO;
        }

        @Override
        public boolean keepsReturnUrl() {
            return false;
        }

        @Override
        public EidReference start(String endUserIp, @Nullable URI returnUrl) {
            throw new UnsupportedOperationException();
        }

        @Override
        public EidAnswer collect(String reference) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void cancel(String reference) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String qr(EidReference order, Duration age) {
            throw new UnsupportedOperationException();
        }

        @Override
        public URI autoStart(EidReference order, URI returnUrl) {
            throw new UnsupportedOperationException();
        }
    }
}
