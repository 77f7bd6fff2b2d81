package org.liantiao.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.liantiao.base.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says that something went wrong, with a number under which the log tells more. People never see a stack trace. */
@Component
public class ErrorNotice implements ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(ErrorNotice.class);

    private final transient Texts texts;

    ErrorNotice(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        String number = record(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui == null) return;
        Notification notice = Notification.show(texts.say(ui.getLocale(), "base.error.notice", number));
        notice.setDuration(0);
        notice.setPosition(Notification.Position.TOP_CENTER);
    }

    /** Writes the error into the log. @return the number to tell, 6 characters */
    static String record(Throwable error) {
        String number = Integer.toString(
                        ThreadLocalRandom.current().nextInt(36 * 36 * 36 * 36 * 36, Integer.MAX_VALUE), 36)
                .toUpperCase(Locale.ROOT);
        log.error("error {}", number, error);
        return number;
    }
}
