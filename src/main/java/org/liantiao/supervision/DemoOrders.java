package org.liantiao.supervision;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.accounts.Person;
import org.liantiao.base.Ids;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Cases;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.reviews.Findings;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.liantiao.supervision.SupervisionOrder.Occasion;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives the demo county orders in each state: the very steps that people take, on days that have passed; their lines in the trail are of today. */
@Component
@Profile("demo")
class DemoOrders {
    private final OrderShelf shelf;
    private final StepShelf stepShelf;
    private final OrderDays days;
    private final EvidenceReader evidence;
    private final SupervisionSettings settings;
    private final Cases cases;
    private final CaseList list;
    private final Findings findings;
    private final Organisations organisations;
    private final People people;
    private final OrderTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Properties words = words();

    DemoOrders(
            OrderShelf shelf,
            StepShelf stepShelf,
            OrderDays days,
            EvidenceReader evidence,
            SupervisionSettings settings,
            Cases cases,
            CaseList list,
            Findings findings,
            Organisations organisations,
            People people,
            OrderTrail trail,
            TransactionOperations transactions,
            Clock clock) {
        this.shelf = shelf;
        this.stepShelf = stepShelf;
        this.days = days;
        this.evidence = evidence;
        this.settings = settings;
        this.cases = cases;
        this.list = list;
        this.findings = findings;
        this.organisations = organisations;
        this.people = people;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Once, in a county that has its people and no order yet. */
    @EventListener(ApplicationReadyEvent.class)
    void make() {
        transactions.executeWithoutResult(status -> {
            Optional<Actor> county = actor("county");
            Optional<Actor> township = actor("township");
            Optional<Actor> village = actor("village");
            if (county.isEmpty() || township.isEmpty() || village.isEmpty()) return;
            if (shelf.list(county.get(), "", java.util.Map.of()).isEmpty())
                tell(county.get(), township.get(), village.get());
        });
    }

    private Optional<Actor> actor(String login) {
        return people.byLogin(login).map(Person::actor);
    }

    private String said(int which) {
        return Objects.requireNonNull(words.getProperty(String.valueOf(which)));
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream file =
                Objects.requireNonNull(DemoOrders.class.getResourceAsStream("/demo/orders.properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void tell(Actor county, Actor township, Actor village) {
        Told late = new Told(county, township, 64, Grade.LISTED, said(1), said(2));
        late.take(62, Kind.RECEIVED, "");
        late.take(56, Kind.ANSWERED, said(3));
        late.back(54, said(4), 46);
        late.take(47, Kind.ANSWERED, said(5));
        late.take(45, Kind.CLOSED, said(6));
        Told closed = new Told(county, village, 40, Grade.ORDINARY, said(7), said(8));
        closed.take(39, Kind.RECEIVED, "");
        closed.take(34, Kind.ANSWERED, said(9));
        closed.take(33, Kind.CLOSED, said(10));
        Told mistaken = new Told(county, township, 30, Grade.ORDINARY, said(11), said(12));
        mistaken.take(29, Kind.WITHDRAWN, said(13));
        Told overdue = new Told(county, township, 24, Grade.LISTED, said(14), said(15));
        overdue.take(23, Kind.RECEIVED, said(16));
        overdue.take(12, Kind.REFERRED, said(17));
        Told onCase = new Told(county, village, 10, Grade.ORDINARY, said(18), said(19), heldBy(county, village));
        onCase.take(9, Kind.RECEIVED, "");
        onCase.take(3, Kind.ANSWERED, said(20));
        Told extended = new Told(county, village, 9, Grade.ORDINARY, said(21), said(22));
        extended.take(8, Kind.RECEIVED, "");
        extended.later(7, said(23));
        new Told(county, village, 1, Grade.ORDINARY, said(24), said(25));
    }

    /** An order and what became of it, each so many days ago. */
    private final class Told {
        private final Actor county;
        private final Actor asked;
        private final UUID id = Ids.next();

        private Told(Actor county, Actor asked, int ago, Grade grade, String subject, String what) {
            this(county, asked, ago, grade, subject, what, null);
        }

        /** @param about the case it is on; null for how the organisation works */
        private Told(
                Actor county, Actor asked, int ago, Grade grade, String subject, String what, @Nullable UUID about) {
            this.county = county;
            this.asked = asked;
            LocalDate day = day(ago);
            OrderForm form = new OrderForm(
                    grade,
                    about == null ? Occasion.OVERDUE : Occasion.CASE,
                    about,
                    null,
                    asked.organisationId(),
                    subject,
                    what,
                    days.offered(day));
            Clock then = then(day);
            new Issuing(shelf, stepShelf, trail, days, settings, cases, findings, organisations, transactions, then)
                    .issue(county, id, form)
                    .orThrow();
        }

        private void take(int ago, Kind kind, String words) {
            take(ago, kind, StepForm.of(words));
        }

        private void back(int ago, String words, int until) {
            take(ago, Kind.RETURNED, StepForm.of(words, days.rolled(day(until))));
        }

        private void later(int ago, String words) {
            take(
                    ago,
                    Kind.EXTENDED,
                    StepForm.of(words, days.rolled(days.offered(day(ago)).plusDays(7))));
        }

        private void take(int ago, Kind kind, StepForm form) {
            Clock then = then(day(ago));
            new OrderSteps(shelf, stepShelf, trail, days, evidence, settings, transactions, then)
                    .take(kind.isTheirs() ? asked : county, id, Ids.next(), kind, form)
                    .orThrow();
        }
    }

    /** A case that runs there, which its own people alone have held. */
    private @Nullable UUID heldBy(Actor county, Actor holder) {
        CaseFilter open = CaseFilter.everything().standing(CaseFilter.Standing.IN_MEDIATION);
        return list.page(holder.scope(), open, CaseList.Sort.CODE, false, 0, 50).stream()
                .map(CaseRow::id)
                .filter(one -> cases.hands(county, one)
                        .filter(hands -> hands.holders().equals(Set.of(holder.organisationId())))
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    private LocalDate day(int ago) {
        return LocalDate.now(clock).minusDays(ago);
    }

    private Clock then(LocalDate day) {
        return Clock.fixed(
                day.atTime(LocalTime.of(10, 0)).atZone(clock.getZone()).toInstant(), clock.getZone());
    }
}
