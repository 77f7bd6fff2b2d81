package org.liantiao.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around everything: the style sheets, in the order in which they win. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/app.css")
@StyleSheet("context://styles/jurisdiction.css")
@StyleSheet("context://styles/accounts.css")
@StyleSheet("context://styles/disputes.css")
@StyleSheet("context://styles/log.css")
@StyleSheet("context://styles/desk.css")
@StyleSheet("context://styles/case.css")
@StyleSheet("context://styles/monitoring.css")
@StyleSheet("context://styles/exchange.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/icon.svg", "any");
    }
}
