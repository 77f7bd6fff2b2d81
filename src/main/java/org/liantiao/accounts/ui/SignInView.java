package org.liantiao.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.liantiao.accounts.DemoAccounts;
import org.liantiao.accounts.FirstStart;
import org.liantiao.accounts.HalfWay;
import org.liantiao.accounts.SignedIn;
import org.liantiao.accounts.internal.Knock;
import org.liantiao.accounts.internal.SingleSignOn;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.LanguageButton;
import org.liantiao.base.ui.LargeTextButton;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;

/** 登录: the way in. In the demo it names the accounts to try. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, Titled {
    static final String PATH = "sign-in";

    /** In the address: begins with login and password again. */
    static final String ANEW = "anew";

    private final FirstStart firstStart;
    private final SignedIn signedIn;
    private final Refusals refusals = new Refusals();
    private final SignInForm form = new SignInForm(refusals);
    private final Clock clock;
    private final Div entrance;

    SignInView(
            FirstStart firstStart,
            SignedIn signedIn,
            Areas areas,
            ObjectProvider<DemoAccounts> demo,
            ObjectProvider<SingleSignOn> provider,
            Clock clock,
            @Value("${server.servlet.session.timeout:20m}") Duration idle) {
        this.firstStart = firstStart;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("lt-sign-in");
        entrance = new Div(brand(areas), form);
        provider.ifAvailable(named -> entrance.add(new SignOnLink(named)));
        entrance.add(firstVisit(), help(idle));
        entrance.addClassName("lt-entrance");
        Div card = new Div(entrance);
        card.addClassNames("lt-panel", "lt-sign-in-card");
        demo.ifAvailable(accounts -> card.add(new DemoList(accounts, form)));
        add(tools(), card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.account().isPresent()) event.forwardTo("");
        else if (firstStart.isDue()) event.forwardTo(FirstStartView.class);
        else {
            showHalf(event);
            showTried();
        }
    }

    @Override
    public String titleKey() {
        return "accounts.signIn.title";
    }

    /** After the right password of somebody with a second factor: the code is asked for, until it takes too long. */
    private void showHalf(BeforeEnterEvent event) {
        var session = VaadinSession.getCurrent().getSession();
        if (!(session.getAttribute(Knock.HALF_WAY) instanceof HalfWay half)) return;
        boolean anew = event.getLocation().getQueryParameters().getParameters().containsKey(ANEW);
        if (anew || clock.instant().isAfter(half.until())) session.removeAttribute(Knock.HALF_WAY);
        else {
            entrance.replace(form, new CodeForm(refusals));
            entrance.getChildren().filter(SignOnLink.class::isInstance).toList().forEach(entrance::remove);
        }
    }

    /** After a sign-in that was refused: the login is still there, and what to do. */
    private void showTried() {
        var session = VaadinSession.getCurrent().getSession();
        if (!(session.getAttribute(SignInAnswers.TRIED) instanceof SignInAnswers.Tried(String login, String rule)))
            return;
        session.removeAttribute(SignInAnswers.TRIED);
        form.fillIn(login, "");
        refusals.show(List.of(Refusal.page(rule)));
    }

    private Component tools() {
        Div tools = new Div(new LargeTextButton(form::chooseLargeText), new LanguageButton());
        tools.addClassName("lt-sign-in-tools");
        return tools;
    }

    private Component brand(Areas areas) {
        String county = areas.county().map(Area::name).map(name -> " · " + name).orElse("");
        Paragraph what = new Paragraph(getTranslation("base.app.what") + county);
        what.addClassName("lt-second");
        Div brand = new Div(Symbol.of("brand"), new Div(new H1(getTranslation("base.app.name")), what));
        brand.addClassName("lt-sign-in-brand");
        return brand;
    }

    private Component firstVisit() {
        return new Paragraph(new Anchor(FirstVisitView.PATH, getTranslation("accounts.signIn.firstVisit")));
    }

    private Component help(Duration idle) {
        Paragraph help = new Paragraph(getTranslation("accounts.signIn.help", Long.toString(idle.toMinutes())));
        help.addClassName("lt-third");
        return help;
    }
}
