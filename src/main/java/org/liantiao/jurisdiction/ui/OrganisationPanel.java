package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** The organisations of an area, its committee first. */
class OrganisationPanel extends Panel {
    private final AreaDesk desk;
    private final Area area;
    private final UnorderedList list = new UnorderedList();

    OrganisationPanel(AreaDesk desk, Area area) {
        super("");
        this.desk = desk;
        this.area = area;
        setTitle(getTranslation("jurisdiction.organisations.title"));
        Button add = new Button(getTranslation("jurisdiction.organisations.add"), Symbol.of("plus"));
        add.addThemeNames("tertiary");
        add.addClickListener(event -> new NewOrganisationDialog(desk, area, this::refresh).open());
        if (area.open()) setMore(add);
        list.addClassName("lt-lines");
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        desk.organisations().ofArea(area.id()).forEach(organisation -> list.add(line(organisation)));
    }

    private ListItem line(Organisation organisation) {
        Span name = new Span(organisation.name());
        Span second = new Span(second(organisation));
        second.addClassName("lt-second");
        Div text = new Div(name, second);
        text.addClassName("lt-line-text");
        ListItem line = new ListItem(text);
        if (!organisation.active())
            line.add(Badge.quiet("pause", getTranslation("jurisdiction.organisations.suspended")));
        Button edit = new Button(getTranslation("jurisdiction.edit"));
        edit.addThemeNames("tertiary");
        edit.setAriaLabel(getTranslation("jurisdiction.edit.what", organisation.name()));
        edit.addClickListener(event -> new OrganisationDialog(desk, organisation, this::refresh).open());
        line.add(edit);
        return line;
    }

    private String second(Organisation organisation) {
        String kind = desk.vocabulary().name(WordList.ORGANISATION_KIND, organisation.kindCode(), getLocale()) + " · "
                + getTranslation("jurisdiction.mediation." + organisation.kind().mediation());
        String shortName = organisation.shortName();
        return shortName == null
                ? kind
                : kind + " · " + getTranslation("jurisdiction.organisations.shortName.is", shortName);
    }
}
