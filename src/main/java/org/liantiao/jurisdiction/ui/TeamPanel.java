package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.TeamMember;

/** Who a village can call on: 一村一警一法律顾问一民调队伍. */
class TeamPanel extends Panel {
    private final AreaDesk desk;
    private final Area village;
    private final Div body = new Div();

    TeamPanel(AreaDesk desk, Area village) {
        super("");
        this.desk = desk;
        this.village = village;
        setTitle(getTranslation("jurisdiction.team.title"));
        Button add = new Button(getTranslation("jurisdiction.team.add"), Symbol.of("plus"));
        add.addThemeNames("tertiary");
        add.addClickListener(event -> new TeamDialog(desk, village, this::refresh).open());
        setMore(add);
        add(body);
        refresh();
    }

    private void refresh() {
        List<TeamMember> members = desk.team().of(village.id());
        body.removeAll();
        if (members.isEmpty()) body.add(new Paragraph(getTranslation("jurisdiction.team.empty")));
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        members.forEach(member -> list.add(line(member)));
        body.add(list);
    }

    private ListItem line(TeamMember member) {
        Span second = new Span(second(member));
        second.addClassName("lt-second");
        Div text = new Div(new Span(member.name()), second);
        text.addClassName("lt-line-text");
        Button remove = new Button(getTranslation("jurisdiction.team.remove"));
        remove.addThemeNames("tertiary");
        remove.setAriaLabel(getTranslation("jurisdiction.team.remove.what", member.name()));
        remove.addClickListener(event -> ask(member));
        return new ListItem(text, remove);
    }

    private String second(TeamMember member) {
        StringBuilder second = new StringBuilder(getTranslation("jurisdiction.participant." + member.kind()));
        UUID from = member.organisationId();
        if (from != null)
            desk.organisations()
                    .findById(from)
                    .map(Organisation::name)
                    .ifPresent(name -> second.append(" · ").append(name));
        PhoneNumber phone = member.phone(desk.vault());
        if (phone != null) second.append(" · ").append(phone.masked());
        return second.toString();
    }

    private void ask(TeamMember member) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("jurisdiction.team.remove.what", member.name()));
        ask.setText(getTranslation("jurisdiction.team.remove.ask", member.name(), village.name()));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("base.cancel"));
        ask.setConfirmText(getTranslation("jurisdiction.team.remove"));
        ask.addConfirmListener(event -> {
            desk.teamChanges().remove(village.id(), member.id(), desk.current().author());
            refresh();
        });
        ask.open();
    }
}
