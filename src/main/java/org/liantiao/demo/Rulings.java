package org.liantiao.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Escalations.RulingForm;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.RulingKind;

/** How the tiers above rule on what was sent up to them. */
record Rulings(Teller teller, Telling told, Tale tale) {
    /**
     * @param phrase what the ruling says
     * @param handler who takes the case on; null when it goes back
     * @param preset who is called in to a joint mediation; else empty
     */
    void rule(Actor ruler, RulingKind kind, String phrase, @Nullable Actor handler, String preset) {
        String text = tale.phrase(phrase);
        UUID handlerId = handler == null ? null : handler.personId();
        Office office = teller.office();
        told.step(ruler, (who, dispute) -> {
            List<SeatForm> seats = preset.isEmpty() ? List.of() : office.desk().seats(who, dispute, preset);
            UUID escalation = office.openEscalation(who, dispute);
            RulingForm form = new RulingForm(kind, text, handlerId, seats);
            return office.escalations().rule(who, Ids.next(), dispute, escalation, form);
        });
    }
}
