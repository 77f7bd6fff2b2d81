package org.liantiao.disputes.ui;

import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializablePredicate;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.CaseRow;

/** The list of disputes as cards, for a phone: the same rows in the same order. */
final class CaseCards extends VirtualList<CaseRow> {
    private static final String INSIDE = """
              <span class="lt-card-line">
                <span class="lt-badge ${item.dueLook}" ?hidden="${!item.dueLook}"><vaadin-icon src="images/symbols.svg" .symbol="${item.dueSymbol}" aria-hidden="true"></vaadin-icon><span>${item.due}</span></span>
                <span class="lt-third">${item.day}</span>
                <span class="lt-spring"></span>
                <span class="lt-badge ${item.riskLook}" ?hidden="${!item.riskLook}"><vaadin-icon src="images/symbols.svg" .symbol="${item.riskSymbol}" aria-hidden="true"></vaadin-icon><span>${item.risk}</span></span>
              </span>
              <span class="lt-item-parties"><span class="lt-badge ${item.sealLook}" ?hidden="${!item.sealLook}"><vaadin-icon src="images/symbols.svg" .symbol="${item.sealSymbol}" aria-hidden="true"></vaadin-icon><span>${item.seal}</span></span> ${item.parties}</span>
              <span class="lt-second">${item.what}</span>
              <span class="lt-card-line">
                <span class="lt-badge ${item.stateLook}"><vaadin-icon src="images/symbols.svg" .symbol="${item.stateSymbol}" aria-hidden="true"></vaadin-icon><span>${item.state}</span></span>
                <span class="lt-third">${item.holder}</span>
              </span>
              """;
    /** What leads nowhere is no link. */
    private static final String CARD = "<a class=\"lt-card\" href=\"case/${item.id}\" ?hidden=\"${!item.id}\">" + INSIDE
            + "</a><div class=\"lt-card\" ?hidden=\"${item.id}\">" + INSIDE + "</div>";

    /** @param opens whether a row leads to a page of its own */
    CaseCards(CaseSigns signs, CaseRows rows, SerializablePredicate<CaseRow> opens) {
        addClassName("lt-cards");
        setRenderer(LitRenderer.<CaseRow>of(CARD)
                .withProperty("id", row -> opens.test(row) ? row.id().toString() : "")
                .withProperty("dueLook", row -> part(signs.due(row), 0))
                .withProperty("dueSymbol", row -> part(signs.due(row), 1))
                .withProperty("due", row -> part(signs.due(row), 2))
                .withProperty("day", signs::dueDay)
                .withProperty("riskLook", row -> part(signs.grade(row), 0))
                .withProperty("riskSymbol", row -> part(signs.grade(row), 1))
                .withProperty("risk", row -> part(signs.grade(row), 2))
                .withProperty("sealLook", row -> part(signs.seal(row), 0))
                .withProperty("sealSymbol", row -> part(signs.seal(row), 1))
                .withProperty("seal", row -> part(signs.seal(row), 2))
                .withProperty("parties", signs::parties)
                .withProperty(
                        "what", row -> row.isUnseen() ? row.placeName() : signs.type(row) + " · " + row.placeName())
                .withProperty("stateLook", row -> part(signs.state(row), 0))
                .withProperty("stateSymbol", row -> part(signs.state(row), 1))
                .withProperty("state", row -> part(signs.state(row), 2))
                .withProperty("holder", CaseRow::holderName));
        setDataProvider(rows.provider());
    }

    private static String part(@Nullable Sign sign, int part) {
        if (sign == null) return "";
        return part == 0 ? sign.look() : part == 1 ? sign.symbol() : sign.text();
    }
}
