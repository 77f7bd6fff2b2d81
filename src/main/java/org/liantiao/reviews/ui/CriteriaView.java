package org.liantiao.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.ListEditor;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Titled;
import org.liantiao.reviews.Criteria;
import org.liantiao.reviews.CriteriaChanges;
import org.liantiao.reviews.Criterion;

/** 评查标准: what is looked at in a file; the version to come is worked on, what holds stays as it is. */
@Route("admin/words/criteria")
@Menu(title = "reviews.criteria.title", order = 64.9, icon = "check")
@RolesAllowed(Role.ADMINISTERS)
class CriteriaView extends Page implements Titled {
    private final CriteriaChanges changes;
    private final SignedIn signedIn;
    private final Panel version = new Panel("");
    private final ListEditor<Criterion> editor;
    private final ChangeList log;

    CriteriaView(CriteriaChanges changes, SignedIn signedIn, ChangeLog changeLog, Clock clock) {
        this.changes = changes;
        this.signedIn = signedIn;
        editor = new ListEditor<>(getTranslation("reviews.criteria.list"), new Desk());
        log = new ChangeList(changeLog, CriteriaChanges.TOPIC, clock);
        Button add = new Button(getTranslation("reviews.criteria.add"), click -> edit(null));
        add(
                new SubPages("admin/words", getClass()),
                new Paragraph(getTranslation("reviews.criteria.lead")),
                version,
                editor,
                log);
        addDock(add);
        show();
    }

    @Override
    public String titleKey() {
        return "reviews.criteria.title";
    }

    private void refresh() {
        editor.refresh();
        log.refresh();
        show();
    }

    /** Which version is in sight, and from when it holds. */
    private void show() {
        Criteria shown = changes.shown();
        boolean toCome = changes.isToCome(shown);
        version.removeAll();
        Paragraph when = new Paragraph(
                toCome
                        ? getTranslation("reviews.criteria.toCome", Days.full(getLocale(), shown.from()))
                        : getTranslation("reviews.criteria.holds"));
        Paragraph sums = new Paragraph(getTranslation("reviews.criteria.sums", shown.points(), shown.passFrom()));
        sums.addClassName("lt-second");
        version.add(when, sums);
        if (shown.shipped()) {
            Paragraph shipped = new Paragraph(getTranslation("reviews.criteria.shipped"));
            shipped.addClassName("lt-warn");
            version.add(shipped);
        }
        Button change = new Button(getTranslation("reviews.criteria.date"), click -> date(shown, toCome));
        Div buttons = new Div(change);
        buttons.addClassName("lt-row");
        version.add(buttons);
        if (toCome)
            buttons.add(new Button(getTranslation("reviews.criteria.giveUp"), click -> {
                changes.giveUp(signedIn.actor());
                refresh();
            }));
    }

    private void date(Criteria shown, boolean toCome) {
        DayField day = new DayField(getTranslation("reviews.criteria.from"));
        if (toCome) day.setValue(shown.from());
        IntegerField pass = new IntegerField(getTranslation("reviews.criteria.passFrom"));
        pass.setValue(shown.passFrom());
        FormDialog dialog = new FormDialog(
                getTranslation("reviews.criteria.date"),
                getTranslation("reviews.criteria.save"),
                () -> changes.holdFrom(signedIn.actor(), day.getValue(), pass.getValue()),
                this::refresh);
        dialog.addFields(day, pass);
        dialog.beside("from", day);
        dialog.beside("passFrom", pass);
        dialog.open();
    }

    private void edit(@Nullable Criterion criterion) {
        new CriterionDialog(changes, signedIn, criterion, this::refresh).open();
    }

    private final class Desk implements ListEditor.Desk<Criterion> {
        @Override
        public List<Criterion> read() {
            return changes.shown().list();
        }

        @Override
        public boolean isOffered(Criterion criterion) {
            return true;
        }

        @Override
        public ListEditor.Line line(Criterion criterion) {
            List<Badge> badges = new ArrayList<>();
            if (criterion.grave()) badges.add(Badge.bad("alert", getTranslation("reviews.grave")));
            if (criterion.unsettles()) badges.add(Badge.quiet("scales", getTranslation("reviews.criteria.unsettles")));
            String worth = criterion.isPointed()
                    ? getTranslation("reviews.criteria.points", criterion.points())
                    : getTranslation("reviews.criteria.yesNo");
            return new ListEditor.Line(
                    criterion.id().toString(),
                    criterion.wording(getLocale()),
                    getTranslation("reviews.criteria.second", criterion.section(getLocale()), worth),
                    badges,
                    false);
        }

        @Override
        public void move(Criterion criterion, boolean up) {
            changes.move(signedIn.actor(), criterion.id(), up);
            log.refresh();
            show();
        }

        @Override
        public void open(Criterion criterion) {
            edit(criterion);
        }
    }
}
