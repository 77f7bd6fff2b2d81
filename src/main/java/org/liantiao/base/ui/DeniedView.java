package org.liantiao.base.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.liantiao.base.CurrentAuthor;
import org.liantiao.base.RefusedAccess;

/** A screen that is not for this person: it does not exist for them, like {@link NotFoundView}. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class DeniedView extends Page implements HasErrorParameter<AccessDeniedException>, Titled {
    private final RefusedAccess refused;
    private final CurrentAuthor current;

    DeniedView(RefusedAccess refused, CurrentAuthor current) {
        this.refused = refused;
        this.current = current;
        add(new Missing(
                getTranslation("base.missing.title"),
                getTranslation("base.missing.text"),
                getTranslation("base.missing.wayOn")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        refused.note(current.author(), "page", null, route(event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /** Which screen, and not what somebody put behind it: the trail keeps no number that was typed into an address. */
    private static String route(String path) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        return routes.getRoute(path).flatMap(routes::getTemplate).orElse("");
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
