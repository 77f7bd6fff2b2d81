package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;

/** One case of one village that is settled item by item, and what that village does about it. */
final class OwedCase {
    final UUID id;

    private final Actor village;
    private final Chains chains;
    private final Owing owing;

    /** Begins one that is accepted and not settled yet. */
    OwedCase(Chains chains, Actor village) {
        this.village = village;
        this.chains = chains;
        owing = new Owing(chains.mediation(), chains.performances(), chains.cases(), village);
        id = chains.accepted(village);
    }

    CaseFile file() {
        return chains.cases().open(village, id).orElseThrow();
    }

    UUID party(PartySide side) {
        return owing.party(id, side);
    }

    ObligationForm item(String what, String yuan, @Nullable LocalDate by) {
        return owing.item(id, what, yuan, by);
    }

    void agree(ObligationForm... items) {
        tryTo(items).orThrow();
    }

    Outcome<UUID> tryTo(ObligationForm... items) {
        return agreeBy(null, List.of(items));
    }

    Outcome<UUID> agreeBy(@Nullable LocalDate by, List<ObligationForm> items) {
        return chains.mediation().agree(village, Ids.next(), id, Owing.orally(chains.today(), by, items));
    }

    Outcome<UUID> record(int serial, String yuan, LocalDate day) {
        return record(items().get(serial - 1).id(), yuan, day);
    }

    Outcome<UUID> record(UUID item, String yuan, LocalDate day) {
        return record(new Performances.Form(item, day, yuan, false, "转账"));
    }

    Outcome<UUID> record(int serial, boolean partly) {
        UUID item = items().get(serial - 1).id();
        return record(new Performances.Form(item, chains.today(), "", partly, ""));
    }

    private Outcome<UUID> record(Performances.Form form) {
        return chains.performances().record(village, Ids.next(), id, form);
    }

    List<ObligationLine> items() {
        return owing.items(id);
    }

    CaseFile.AgreementLine agreement() {
        return owing.agreement(id);
    }

    /** The day that the case waits for; nothing when it waits for none. */
    @Nullable
    LocalDate waitsFor() {
        var due = file().clock().dueAt();
        return due == null ? null : due.toLocalDate();
    }
}
