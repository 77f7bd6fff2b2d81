package org.liantiao.disputes.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.RepeatHint;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Tier;

/** 登记纠纷: one page, the five things that matter first; what is typed is kept on the server every few seconds. */
@Route("log/:draft?")
@Menu(title = "disputes.log.nav", order = 25, icon = "plus")
@RolesAllowed(Role.MEDIATES)
class LogView extends Page implements BeforeEnterObserver, Titled {
    private static final int SAVE_EVERY_MS = 3000;

    private final Intake intake;
    private final Drafts drafts;
    private final RepeatHint hint;
    private final Areas areas;
    private final LogChoices choices;
    private final Clock clock;
    private final Actor actor;
    private final Refusals refusals = new Refusals();
    private final RepeatPanel repeat = new RepeatPanel();
    private final Span saved = new Span();
    private final Div names = new Div();
    private final Div more = new Div();
    private List<Area> places = List.of();
    private LogForm form;
    /** The form instance: its draft, and the request that a double click repeats. */
    private UUID request = Ids.next();

    LogView(
            Intake intake,
            Drafts drafts,
            RepeatHint hint,
            Areas areas,
            LogChoices choices,
            Clock clock,
            SignedIn signedIn) {
        this.intake = intake;
        this.drafts = drafts;
        this.hint = hint;
        this.areas = areas;
        this.choices = choices;
        this.clock = clock;
        this.actor = signedIn.actor();
        this.places = placesOf(actor);
        this.form = new LogForm(this, getLocale(), choices, places, LocalDate.now(clock));
        addClassName("lt-log");
    }

    @Override
    public String titleKey() {
        return "disputes.log.title";
    }

    /** A bare address, or that of somebody else's draft, begins a new form; one that was registered already leads to its case. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> wanted =
                event.getRouteParameters().get("draft").flatMap(Typed::id).filter(id -> !drafts.isForeign(actor, id));
        if (wanted.isEmpty()) {
            event.forwardTo(
                    LogView.class, new RouteParameters("draft", Ids.next().toString()));
            return;
        }
        request = wanted.get();
        Optional<UUID> registered = intake.registeredAs(actor, request);
        if (registered.isPresent()) event.forwardTo("case/" + registered.get());
        else layOut(drafts.find(actor, request).map(Drafts.Saved::fields).orElse(Map.of()));
    }

    private void layOut(Map<String, String> draft) {
        removeAll();
        form = new LogForm(this, getLocale(), choices, places, LocalDate.now(clock));
        names.removeAll();
        more.removeAll();
        LogForm.sides(draft).forEach(this::addParty);
        if (!draft.isEmpty()) form.read(draft, places);
        else if (actor.tier() == Tier.VILLAGE) places.stream().findFirst().ifPresent(form.place::setValue);
        form.place.setReadOnly(places.size() == 1);
        names.addClassName("lt-names");
        Panel panel = new Panel();
        panel.addClassName("lt-questions");
        panel.add(
                question(1, "disputes.log.who", names, moreParties(), repeat),
                question(2, "disputes.log.place", form.place, form.placeDetail),
                question(3, "disputes.log.kind", form.kind),
                question(4, "disputes.log.facts", form.facts),
                question(5, "disputes.log.day", form.day));
        saved.addClassName("lt-saved");
        saved.getElement().setAttribute("role", "status");
        add(panel, form.danger, details(), form.accept, refusals);
        addDock(registerButton(), saved);
        listen();
    }

    private Div question(int number, String key, com.vaadin.flow.component.Component... fields) {
        Span digit = new Span(String.valueOf(number));
        digit.addClassName("lt-digit");
        H2 heading = new H2(digit, new Span(getTranslation(key)));
        Div question = new Div(heading);
        question.add(fields);
        question.addClassName("lt-question");
        return question;
    }

    private void addParty(PartySide side) {
        PartyFields party = new PartyFields(side, this);
        form.parties.add(party);
        names.add(party.name);
        more.add(party.more);
    }

    private Div moreParties() {
        Div buttons = new Div(another(PartySide.APPLICANT), another(PartySide.RESPONDENT));
        buttons.addClassName("lt-row");
        return buttons;
    }

    private Button another(PartySide side) {
        Button button = new Button(getTranslation("disputes.log.another." + side), Symbol.of("plus"), click -> {
            addParty(side);
            PartyFields party = form.parties.getLast();
            party.all().forEach(this::saveOnChange);
            party.name.focus();
        });
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private Details details() {
        Div rest = new Div(form.title, form.amount, form.source, form.grade, form.seal);
        rest.addClassName("lt-party-more");
        Details details = new Details(getTranslation("disputes.log.more"), more, rest);
        details.addClassName("lt-more-fields");
        return details;
    }

    private Button registerButton() {
        Button button = new Button(getTranslation("disputes.log.register"), click -> register());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    private void register() {
        form.besides(refusals);
        refusals.clear();
        Outcome<UUID> outcome = intake.register(actor, request, form.registration());
        refusals.show(outcome.refusals());
        if (outcome instanceof Outcome.Done<UUID> done) {
            drafts.discard(actor, request);
            UI.getCurrent().navigate("logged/" + done.value());
        }
    }

    private void listen() {
        form.all().forEach(this::saveOnChange);
    }

    private void saveOnChange(HasValue<?, ?> field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(SAVE_EVERY_MS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) save();
        });
    }

    private void save() {
        if (!form.isBegun()) return;
        Optional<java.time.Instant> at = drafts.save(actor, request, Drafts.LOG, null, form.write());
        saved.removeAll();
        String words = at.map(instant ->
                        getTranslation("disputes.log.saved", Days.time(LocalTime.ofInstant(instant, clock.getZone()))))
                .orElseGet(() -> getTranslation("disputes.log.notSaved"));
        saved.add(Symbol.of(at.isPresent() ? "check" : "alert"), new Span(words));
        look();
    }

    /** Looks whether the same two were here before. */
    private void look() {
        PartyFields one = form.parties.get(0);
        PartyFields other = form.parties.get(1);
        Area place = form.place.getValue();
        if (one.name.getValue().isBlank() || other.name.getValue().isBlank() || place == null) return;
        repeat.show(hint.inScope(actor, one.form(), other.form(), place.id()));
        form.parties.stream().filter(PartyFields::asksElsewhere).forEach(this::lookElsewhere);
    }

    private void lookElsewhere(PartyFields party) {
        PartyForm typed = party.form();
        switch (hint.elsewhere(actor, typed.name(), typed.idNumber(), typed.phone())) {
            case Outcome.Done<Boolean> known when known.value() -> repeat.showElsewhere();
            case Outcome.Done<Boolean> unknown -> {}
            case Outcome.Refused<Boolean> tooMany ->
                repeat.showTooMany(tooMany.refusals().getFirst().details().getFirst());
        }
    }

    private List<Area> placesOf(Actor actor) {
        return switch (actor.tier()) {
            case VILLAGE -> areas.findById(actor.areaId()).stream().toList();
            case TOWNSHIP ->
                java.util.stream.Stream.concat(
                                areas.findById(actor.areaId()).stream(), areas.openBelow(actor.areaId()).stream())
                        .toList();
            case COUNTY ->
                areas.ofCounty(actor.countyId()).stream().filter(Area::open).toList();
        };
    }
}
