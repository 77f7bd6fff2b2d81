package org.liantiao.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;

/** The page around everything. The style sheets of all modules come as one, which the build puts together; pom.xml has their order. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/liantiao.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", icon(), "any");
    }

    /** Inside the page: it is a third of the size of a request for it. */
    private static String icon() {
        try (InputStream file = AppShell.class.getResourceAsStream("/META-INF/resources/images/icon.svg")) {
            byte[] image = Objects.requireNonNull(file).readAllBytes();
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
