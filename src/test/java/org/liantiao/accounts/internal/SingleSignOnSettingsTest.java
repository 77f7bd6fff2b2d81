package org.liantiao.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What a county may say of its provider; what cannot be meant ends the start. */
class SingleSignOnSettingsTest {
    private static final String PREFIX = "liantiao.single-sign-on";

    @Test
    void threeOfThemAreEnough() {
        SingleSignOnSettings settings = bound(Map.of());

        assertThat(settings.claim()).isEqualTo("preferred_username");
        assertThat(settings.scopes()).isEqualTo(List.of("openid", "profile"));
        assertThat(settings.secondFactor()).isFalse();
        assertThat(settings.askAnew()).isTrue();
        assertThat(settings.toString()).doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, http://id.example.gov.cn, https://",
        "issuer, id.example.gov.cn, https://",
        "issuer, file:///etc/passwd, https://",
        "client-id, '', CLIENT_ID",
        "client-secret, '', CLIENT_SECRET",
        "claim, '', CLAIM",
        "scopes, profile, openid"
    })
    void refusesToStartWithWhatCannotBeMeant(String name, String value, String said) {
        assertThatThrownBy(() -> bound(Map.of(name, value)))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining(said);
    }

    private static SingleSignOnSettings bound(Map<String, String> said) {
        Map<String, Object> all = new TreeMap<>();
        all.put(PREFIX + ".issuer", "https://id.example.gov.cn/realms/county");
        all.put(PREFIX + ".client-id", "liantiao");
        all.put(PREFIX + ".client-secret", "hidden");
        said.forEach((name, value) -> all.put(PREFIX + "." + name, value));
        return new Binder(new MapConfigurationPropertySource(all))
                .bind(PREFIX, SingleSignOnSettings.class)
                .get();
    }
}
