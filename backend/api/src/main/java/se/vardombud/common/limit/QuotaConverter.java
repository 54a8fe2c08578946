package se.vardombud.common.limit;

import org.eclipse.microprofile.config.spi.Converter;

/** Lets settings be quotas; public because the platform makes it. */
public final class QuotaConverter implements Converter<Quota> {
    private static final long serialVersionUID = 1L;

    @Override
    public Quota convert(String text) {
        return Quota.parse(text);
    }
}
