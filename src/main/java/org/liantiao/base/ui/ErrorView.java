package org.liantiao.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A screen that could not be built: says so with a number for the log, and never shows a stack trace. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ErrorView extends Page implements HasErrorParameter<Exception>, Titled {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = ErrorNotice.record(parameter.getCaughtException());
        add(new Missing(
                getTranslation("base.error.title"),
                getTranslation("base.error.text", number),
                getTranslation("base.missing.wayOn")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String titleKey() {
        return "base.error.title";
    }

    @Override
    public boolean hasOwnHeading() {
        return true;
    }
}
