package org.liantiao.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Unknown, foreign and forbidden look the same: what is not yours does not exist. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends Page implements HasErrorParameter<NotFoundException>, Titled {
    NotFoundView() {
        add(new Missing(
                getTranslation("base.missing.title"),
                getTranslation("base.missing.text"),
                getTranslation("base.missing.wayOn")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String titleKey() {
        return "base.missing.title";
    }

    @Override
    public boolean hasOwnHeading() {
        return true;
    }
}
