package org.liantiao.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Outcome;
import org.liantiao.base.RefusedAccess;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.CaseFile;
import org.liantiao.papers.FileGap;
import org.liantiao.reviews.Criterion;
import org.liantiao.reviews.DrawnSheets;
import org.liantiao.reviews.Finding;
import org.liantiao.reviews.Score;
import org.liantiao.reviews.SheetPage;
import org.liantiao.reviews.Sheets;

/** 评查表: what is looked at, item by item, kept while it is typed; then what has to be put right; then it is concluded. */
@Route("review/:id")
@RolesAllowed({Role.RULES, Role.SUPERVISES, Role.AUDITS})
class SheetView extends Page implements BeforeEnterObserver, Titled {
    private final Sheets sheets;
    private final DrawnSheets drawn;
    private final SignedIn signedIn;
    private final RefusedAccess refused;
    private final Clock clock;
    private final Span score = new Span();
    private String code = "";

    SheetView(Sheets sheets, DrawnSheets drawn, SignedIn signedIn, RefusedAccess refused, Clock clock) {
        this.sheets = sheets;
        this.drawn = drawn;
        this.signedIn = signedIn;
        this.refused = refused;
        this.clock = clock;
        addClassName("lt-review");
    }

    /** @throws NotFoundException for a sheet of a case that is not the reader's to review */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").flatMap(Typed::id).orElseThrow(NotFoundException::new);
        Optional<SheetPage> page = sheets.page(signedIn.actor(), id);
        if (page.isEmpty()) refused.note(signedIn.author(), "sheet", id, "sheet");
        show(page.orElseThrow(NotFoundException::new));
    }

    @Override
    public String titleKey() {
        return "reviews.sheet.title";
    }

    /** The code, for a title is kept by browsers and must name nobody. */
    @Override
    public String getPageTitle() {
        return getTranslation(titleKey()) + " " + code;
    }

    private void show(SheetPage page) {
        removeAll();
        code = page.file().head().code();
        add(head(page));
        sections(page).forEach((name, section) -> add(section));
        if (page.sheet().sampleId() != null)
            add(new CallPanel(
                    page, call -> drawn.call(signedIn.actor(), page.sheet().id(), call)));
        add(findings(page), remark(page));
        if (page.writes()) dock(page);
        else if (!page.sheet().isConcluded()) offerToTakeOver(page);
    }

    private void reload(UUID id) {
        sheets.page(signedIn.actor(), id)
                .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(""));
    }

    private Panel head(SheetPage page) {
        CaseFile.Head head = page.file().head();
        Panel panel = new Panel(head.code());
        Anchor toCase = new Anchor("case/" + head.id(), getTranslation("reviews.sheet.toCase"));
        panel.setMore(toCase);
        Paragraph what = new Paragraph(head.title());
        Paragraph where = new Paragraph(getTranslation("reviews.sheet.of", head.placeName(), head.holderName()));
        where.addClassName("lt-second");
        panel.add(what, where);
        if (page.sheet().begunBy() != null) {
            Paragraph who = new Paragraph(ReviewWords.who(this, page.sheet()));
            who.addClassName("lt-second");
            panel.add(who);
        }
        panel.add(score);
        tell(page.score(), page);
        if (!page.gaps().isEmpty())
            panel.add(
                    new Paragraph(
                            getTranslation("reviews.sheet.lacks", page.gaps().size())),
                    gaps(page));
        return panel;
    }

    private UnorderedList gaps(SheetPage page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-gaps");
        for (FileGap gap : page.gaps())
            list.add(new ListItem(Symbol.of("alert"), new Span(gap.in(this::getTranslation))));
        return list;
    }

    /** How far it is, and what it comes to. */
    private void tell(Score now, SheetPage page) {
        score.removeAll();
        score.addClassName("lt-row");
        if (page.sheet().isConcluded()) score.add(ReviewWords.badge(this, page.sheet()));
        else if (now.isComplete()) score.add(ReviewWords.verdict(this, now.verdict()));
        score.add(new Span(
                now.points() == null
                        ? getTranslation("reviews.sheet.answered", now.answered(), now.all())
                        : getTranslation(
                                "reviews.sheet.score",
                                now.answered(),
                                now.all(),
                                now.points().toPlainString())));
    }

    private Map<String, Panel> sections(SheetPage page) {
        Map<String, Panel> sections = new LinkedHashMap<>();
        for (Criterion criterion : page.criteria().list())
            sections.computeIfAbsent(criterion.section(getLocale()), Panel::new)
                    .add(new MarkRow(criterion, page.mark(criterion), page.writes(), mark -> {
                        Outcome<Score> kept =
                                sheets.mark(signedIn.actor(), page.sheet().id(), criterion.id(), mark);
                        if (kept.isDone()) tell(kept.orThrow(), page);
                        return kept.refusals();
                    }));
        return sections;
    }

    private Panel findings(SheetPage page) {
        Panel panel = new Panel(getTranslation("reviews.findings"));
        UUID sheet = page.sheet().id();
        if (page.findings().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("reviews.findings.none"));
            none.addClassName("lt-second");
            panel.add(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        LocalDate today = LocalDate.now(clock);
        for (Finding finding : page.findings()) {
            FindingItem item = new FindingItem(finding, today, page.sheet().isConcluded());
            if (page.writes())
                item.addAction(getTranslation("reviews.finding.drop"), () -> {
                    sheets.drop(signedIn.actor(), sheet, finding.id());
                    reload(sheet);
                });
            list.add(item);
        }
        panel.add(list);
        if (page.writes())
            panel.add(new Button(
                    getTranslation("reviews.finding.add"),
                    Symbol.of("plus"),
                    click -> new FindingDialog(sheets, signedIn, page, today, () -> reload(sheet)).open()));
        return panel;
    }

    private Panel remark(SheetPage page) {
        TextArea remark = NumberHint.watch(new TextArea(getTranslation("reviews.sheet.remark")));
        remark.setValue(page.sheet().remark());
        remark.setReadOnly(!page.writes());
        remark.setValueChangeMode(ValueChangeMode.LAZY);
        remark.setValueChangeTimeout(MarkRow.PAUSE);
        Refusals refusals = new Refusals().beside("remark", remark);
        remark.addValueChangeListener(changed ->
                refusals.mark(sheets.remark(signedIn.actor(), page.sheet().id(), changed.getValue())
                        .refusals()));
        Panel panel = new Panel();
        panel.add(remark, refusals);
        if (page.writes()) {
            Paragraph kept = new Paragraph(getTranslation("reviews.sheet.kept"));
            kept.addClassName("lt-second");
            panel.add(kept);
        }
        return panel;
    }

    /** Somebody else began it; whoever may review the file goes on when they do not. */
    private void offerToTakeOver(SheetPage page) {
        Refusals refusals = new Refusals();
        UUID sheet = page.sheet().id();
        Button take = new Button(getTranslation("reviews.sheet.takeOver"), click -> {
            Outcome<UUID> taken = sheets.takeOver(signedIn.actor(), sheet);
            refusals.show(taken.refusals());
            if (taken.isDone()) reload(sheet);
        });
        Span whose = new Span(
                page.sheet().begunBy() == null
                        ? getTranslation(
                                "reviews.sheet.takeOver.from", page.sheet().reviewerName())
                        : ReviewWords.who(this, page.sheet()));
        whose.addClassName("lt-second");
        addDock(refusals, whose, take);
    }

    private void dock(SheetPage page) {
        Refusals refusals = new Refusals();
        Button conclude = new Button(getTranslation("reviews.sheet.conclude"), click -> {
            Outcome<UUID> done = sheets.conclude(signedIn.actor(), page.sheet().id());
            refusals.show(done.refusals());
            if (done.isDone()) reload(page.sheet().id());
        });
        conclude.addThemeNames("primary");
        Div dock = addDock(refusals, conclude);
        dock.addClassName("lt-review-dock");
    }
}
