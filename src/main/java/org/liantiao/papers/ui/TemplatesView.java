package org.liantiao.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.ListEditor;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Titled;
import org.liantiao.papers.FileOrder;
import org.liantiao.papers.FilePlace;
import org.liantiao.papers.PaperTemplates;
import org.liantiao.papers.Template;

/** 文书模板: what each paper is made from, and how the county puts its own in its place. */
@Route("admin/papers")
@Menu(title = "papers.templates.title", order = 65, icon = "document")
@RolesAllowed(Role.ADMINISTERS)
class TemplatesView extends Page implements Titled {
    private final PaperTemplates templates;
    private final SignedIn signedIn;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();
    private final ChangeList log;

    TemplatesView(PaperTemplates templates, FileOrder order, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.templates = templates;
        this.signedIn = signedIn;
        this.clock = clock;
        log = new ChangeList(changes, PaperTemplates.TOPIC, clock);
        addClassName("lt-templates");
        list.addClassName("lt-lines");
        Panel panel = new Panel(getTranslation("papers.templates.list"));
        panel.add(list);
        add(new Paragraph(getTranslation("papers.templates.lead")), panel);
        add(new ListEditor<>(getTranslation("papers.templates.order"), new OrderDesk(order)), new FieldsPanel(), log);
        show();
    }

    @Override
    public String titleKey() {
        return "papers.templates.title";
    }

    private void show() {
        list.removeAll();
        templates.current().forEach(template -> list.add(item(template)));
        log.refresh();
    }

    private ListItem item(Template template) {
        String kind = getTranslation(template.kind().textKey());
        Span second = new Span(second(template));
        second.addClassName("lt-second");
        Div text = new Div(new Span(kind), second);
        text.addClassName("lt-line-text");
        Anchor sample = new Anchor(
                event -> Handing.over(event, () -> templates.sample(signedIn.actor(), template.kind())),
                getTranslation("papers.templates.sample"));
        sample.setTarget(AnchorTarget.BLANK);
        Anchor file = new Anchor(
                event -> Handing.over(event, () -> templates.file(signedIn.actor(), template.kind())),
                getTranslation("papers.templates.file"));
        Button replace = new Button(
                getTranslation("papers.templates.replace"),
                click -> new TemplateDialog(templates, signedIn, template, this::show).open());
        Div does = new Div(named(sample, "sample", kind), named(file, "file", kind), named(replace, "replace", kind));
        does.addClassName("lt-template-does");
        return new ListItem(text, does);
    }

    private Component named(Component does, String what, String kind) {
        does.getElement().setAttribute("aria-label", getTranslation("papers.templates." + what + ".label", kind));
        return does;
    }

    private String second(Template template) {
        String version = String.valueOf(template.version());
        if (template.shipped()) return getTranslation("papers.templates.shipped", version);
        LocalDate day = LocalDate.ofInstant(template.madeAt(), clock.getZone());
        return getTranslation("papers.templates.own", version, template.madeBy(), Days.full(getLocale(), day));
    }

    /** 装订顺序: only moved; which papers are bound follows from what they are. */
    private final class OrderDesk implements ListEditor.Desk<FilePlace> {
        private final FileOrder order;

        private OrderDesk(FileOrder order) {
            this.order = order;
        }

        @Override
        public List<FilePlace> read() {
            return order.places();
        }

        @Override
        public boolean isOffered(FilePlace place) {
            return true;
        }

        @Override
        public ListEditor.Line line(FilePlace place) {
            return new ListEditor.Line(place.code(), getTranslation(place.textKey()), "", List.of(), true);
        }

        @Override
        public void move(FilePlace place, boolean up) {
            order.move(signedIn.actor(), place, up);
            log.refresh();
        }

        @Override
        public void open(FilePlace place) {}
    }
}
