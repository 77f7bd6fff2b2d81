package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseFile.PartyLine;
import org.liantiao.disputes.Mediation.Terms;

/**
 * Agreements that say item by item who has to do what, and what is done of them.
 *
 * @param reader reads every case it is about
 */
record Owing(Mediation mediation, Performances performances, Cases cases, Actor reader) {
    /** The respondent owes the applicant. @param yuan empty when it is not about money */
    ObligationForm item(UUID dispute, String what, String yuan, LocalDate by) {
        CaseFile file = cases.open(reader, dispute).orElseThrow();
        return new ObligationForm(party(file, PartySide.RESPONDENT), party(file, PartySide.APPLICANT), what, yuan, by);
    }

    UUID party(UUID dispute, PartySide side) {
        return party(cases.open(reader, dispute).orElseThrow(), side);
    }

    private static UUID party(CaseFile file, PartySide side) {
        return file.parties().stream()
                .filter(party -> party.side() == side)
                .map(PartyLine::id)
                .findFirst()
                .orElseThrow();
    }

    static Terms orally(LocalDate day, LocalDate performBy, List<ObligationForm> items) {
        return new Terms(AgreementForm.ORAL, day, "各让一步", "", "", performBy, null, null, null, Map.of(), items);
    }

    /** Up to four items, some of money, some without a day of their own. */
    Outcome<UUID> agreeSomehow(Random random, Actor actor, UUID dispute, LocalDate today) {
        List<ObligationForm> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--)
            items.add(item(
                    dispute,
                    "做第" + i + "件事",
                    random.nextBoolean() ? String.valueOf(100 + random.nextInt(900)) : "",
                    random.nextInt(4) == 0 ? null : today.plusDays(random.nextInt(50))));
        return mediation.agree(actor, Ids.next(), dispute, orally(today, null, items));
    }

    /** A part, the whole or more than the whole of any item, done lately; or all that is left. */
    Outcome<UUID> performSomehow(Random random, Actor actor, UUID dispute, LocalDate today) {
        List<ObligationLine> items = items(dispute);
        UUID item = items.isEmpty() || random.nextInt(6) == 0
                ? null
                : items.get(random.nextInt(items.size())).id();
        String yuan = random.nextBoolean() ? "" : String.valueOf(1 + random.nextInt(600));
        return performances.record(
                actor,
                Ids.next(),
                dispute,
                new Performances.Form(item, today.minusDays(random.nextInt(4)), yuan, random.nextInt(4) == 0, "转账"));
    }

    /** Any entry of any item, or of all of it, was a mistake; some were taken back already. */
    Outcome<UUID> withdrawSomehow(Random random, Actor actor, UUID dispute) {
        List<ObligationLine.PerformanceLine> entries = items(dispute).stream()
                .flatMap(
                        item -> java.util.stream.Stream.concat(item.performances().stream(), item.withdrawn().stream()))
                .toList();
        UUID entry = entries.isEmpty()
                ? null
                : entries.get(random.nextInt(entries.size())).id();
        return performances.withdraw(actor, Ids.next(), dispute, entry, "记错了");
    }

    /** Somebody is urged, both talk again, or what was recorded turns out to be a mistake. */
    Outcome<UUID> waitedInVain(Random random, Actor actor, UUID dispute, LocalDate today) {
        return switch (random.nextInt(3)) {
            case 0 -> performances.urge(actor, Ids.next(), dispute, today, "催了");
            case 1 -> performances.mediateAgain(actor, Ids.next(), dispute, "付不出，再谈");
            default -> withdrawSomehow(random, actor, dispute);
        };
    }

    List<ObligationLine> items(UUID dispute) {
        CaseFile.AgreementLine agreement =
                cases.open(reader, dispute).orElseThrow().agreement();
        return agreement == null ? List.of() : agreement.obligations();
    }

    CaseFile.AgreementLine agreement(UUID dispute) {
        return Objects.requireNonNull(cases.open(reader, dispute).orElseThrow().agreement());
    }

    /** An agreement in effect is performed exactly when each of its items is; until then the case waits for the next of them. */
    static void waitsForTheNext(CaseFile file) {
        CaseFile.AgreementLine agreement = file.agreement();
        if (agreement == null || file.head().state() != State.AGREED) return;
        String code = file.head().code();
        List<ObligationLine> open =
                agreement.obligations().stream().filter(ObligationLine::isOpen).toList();
        if (!agreement.obligations().isEmpty())
            assertThat(agreement.performedOn() != null).as(code).isEqualTo(open.isEmpty());
        assertThat(file.clock().dueAt() == null).as(code).isEqualTo(agreement.performedOn() != null);
        open.forEach(
                item -> assertThat(file.clock().dueAt().toLocalDate()).as(code).isBeforeOrEqualTo(item.dueOn()));
    }
}
