package se.vardombud.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.vardombud.common.Invalid;

/** The e-id services that this installation has. */
@ApplicationScoped
class EidProviders {
    private final List<EidProvider> all;

    EidProviders(@All List<EidProvider> all) {
        this.all = all;
    }

    /** In the order of the enum, the same on every node. */
    List<EidProviderName> offered() {
        return all.stream()
                .filter(EidProvider::offered)
                .map(EidProvider::name)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** @throws se.vardombud.common.ProblemException 422 for one that the region has not set up */
    EidProvider toStart(EidProviderName name) {
        return find(name)
                .filter(EidProvider::offered)
                .orElseThrow(() -> Invalid.value("provider", "is not offered here; GET /auth/ways says which are"));
    }

    /** The one of an order that has been started. */
    EidProvider of(EidOrderEntity order) {
        return find(order.provider).orElseThrow(() -> new IllegalStateException("no provider " + order.provider));
    }

    private Optional<EidProvider> find(EidProviderName name) {
        return all.stream().filter(provider -> provider.name() == name).findFirst();
    }
}
