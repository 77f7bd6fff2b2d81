package org.liantiao.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.liantiao.base.Texts;
import org.springframework.stereotype.Component;

/** Gives every page the reader's language and size of text from its first byte on, and the framework's own messages too. */
@Component
class ReaderSettings implements VaadinServiceInitListener {
    private final Texts texts;
    private final ErrorNotice errors;

    ReaderSettings(Texts texts, ErrorNotice errors) {
        this.texts = texts;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ReaderSettings::dress);
        event.getSource().addUIInitListener(opened -> {
            UI ui = opened.getUI();
            ui.setLocale(Reader.language(com.vaadin.flow.server.VaadinRequest.getCurrent()));
        });
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(errors));
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private static void dress(IndexHtmlResponse response) {
        Element html = response.getDocument().selectFirst("html");
        if (html == null) return;
        html.attr("lang", Reader.tag(Reader.language(response.getVaadinRequest())));
        if (Reader.readsLargeText(response.getVaadinRequest())) html.addClass("large");
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Locale language = info.getRequest() == null ? info.getLocale() : Reader.language(info.getRequest());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.say(language, "base.expired.title"));
        messages.setSessionExpiredMessage(texts.say(language, "base.expired.text"));
        messages.setInternalErrorCaption(texts.say(language, "base.error.title"));
        messages.setInternalErrorMessage(texts.say(language, "base.error.reload"));
        messages.setSyncErrorCaption(texts.say(language, "base.error.title"));
        messages.setSyncErrorMessage(texts.say(language, "base.error.reload"));
        messages.setCookiesDisabledCaption(texts.say(language, "base.cookies.title"));
        messages.setCookiesDisabledMessage(texts.say(language, "base.cookies.text"));
        return messages;
    }
}
