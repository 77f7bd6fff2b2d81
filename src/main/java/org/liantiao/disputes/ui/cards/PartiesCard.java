package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.Words;

/** 当事人: who they are, their numbers masked, and what is still missing of them. */
public final class PartiesCard extends Fold {
    private static final int SHOWN = 6;

    private final OnPage page;
    private final Div list = new Div();

    public PartiesCard(OnPage page) {
        super(
                UI.getCurrent().getTranslation("disputes.case.party"),
                UI.getCurrent()
                        .getTranslation(
                                "disputes.case.party.masked",
                                String.valueOf(page.file().parties().size())));
        this.page = page;
        list.addClassName("lt-parties");
        setId("parties");
        if (page.can(CaseAction.UNMASK)) {
            Link whole = new Link(
                    getTranslation("disputes.case.unmask"), () -> page.steps().open(CaseAction.UNMASK));
            whole.setPrefixComponent(Symbol.of("eye"));
            setMore(whole);
        }
        add(list);
        show(SHOWN);
    }

    private void show(int most) {
        List<CaseFile.PartyLine> parties = page.file().parties();
        list.removeAll();
        parties.stream().limit(most).forEach(party -> list.add(party(party)));
        if (parties.size() > most)
            list.add(new Link(
                    getTranslation("disputes.case.party.all", String.valueOf(parties.size())),
                    () -> show(parties.size())));
    }

    private Div party(CaseFile.PartyLine party) {
        Span side = new Span(Words.of(this, party.side()));
        side.addClassName("lt-badge");
        H3 name = new H3(new Span(party.name()), side);
        Div block = new Div(name);
        block.addClassName("lt-party");
        String who = who(party);
        if (!who.isEmpty()) {
            Paragraph second = new Paragraph(who);
            second.addClassName("lt-second");
            block.add(second);
        }
        block.add(facts(party));
        if (page.can(CaseAction.COMPLETE_PARTY) && isIncomplete(party)) block.add(complete(party));
        return block;
    }

    private Link complete(CaseFile.PartyLine party) {
        Link link = new Link(
                getTranslation("disputes.case.party.complete"),
                () -> page.steps().complete(party));
        link.setAriaLabel(getTranslation("disputes.case.party.complete.label", party.name()));
        link.setPrefixComponent(Symbol.of("pencil"));
        return link;
    }

    private Facts facts(CaseFile.PartyLine party) {
        return new Facts()
                .fact("disputes.case.party.idNumber", orMissing(party.idNumber()))
                .fact("disputes.case.party.phone", orMissing(party.phone()))
                .fact("disputes.case.party.address", orMissing(party.address()))
                .fact("disputes.case.party.claim", orMissing(party.claim()));
    }

    private Span orMissing(@Nullable String value) {
        if (value != null && !value.isEmpty()) return new Span(value);
        Span missing = new Span(getTranslation("disputes.case.party.missing"));
        missing.addClassName("lt-warn");
        return missing;
    }

    private static boolean isIncomplete(CaseFile.PartyLine party) {
        return party.idNumber() == null
                || party.phone() == null
                || party.address() == null
                || party.claim().isEmpty();
    }

    private String who(CaseFile.PartyLine party) {
        String sex = party.sex() == null ? "" : getTranslation("disputes.case.party." + party.sex());
        if (party.age() == null) return sex;
        String age = String.valueOf(party.age());
        return sex.isEmpty()
                ? getTranslation("disputes.case.party.age", age)
                : getTranslation("disputes.case.party.who", sex, age);
    }
}
