package org.liantiao.accounts.internal;

import java.util.List;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.VitalSigns;
import org.springframework.core.annotation.Order;

/** Whether the provider of the single sign-on answers and shows its keys. Nobody is kept out for it: passwords go on. */
@Order(6)
final class ProviderSigns implements VitalSigns {
    private static final String ABOUT = "accounts.health.provider";

    private final Provider provider;

    ProviderSigns(Provider provider) {
        this.provider = provider;
    }

    @Override
    public List<Vital> take() {
        try {
            provider.knock();
        } catch (ProviderAway away) {
            return List.of(Vital.amber(ABOUT, "away"));
        }
        return List.of(Vital.green(ABOUT, "is"));
    }
}
