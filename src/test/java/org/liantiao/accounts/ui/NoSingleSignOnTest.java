package org.liantiao.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.internal.SingleSignOn;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.SecurityFilterChain;

/** A county that named no provider. */
@ApplicationTest
class NoSingleSignOnTest extends SpringBrowserlessTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    TestCounty county;

    @Test
    void hasNeitherTheButtonNorAnybodyWhoAnswers() {
        navigate(SignInView.class);

        assertThat(find(SignInForm.class).all()).hasSize(1);
        assertThat(find(SignOnLink.class).all()).isEmpty();
        assertThat(context.getBeansOfType(SingleSignOn.class)).isEmpty();
        assertThat(context.getBeansOfType(SecurityFilterChain.class).values())
                .flatExtracting(SecurityFilterChain::getFilters)
                .extracting(filter -> filter.getClass().getName())
                .isNotEmpty()
                .noneMatch(name -> name.contains("oauth2") || name.contains("ProviderAnswers"));
        assertThat(Arrays.asList(context.getBeanDefinitionNames()))
                .noneMatch(name -> name.contains("lientRegistration"));
    }
}
