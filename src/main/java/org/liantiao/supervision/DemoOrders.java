package org.liantiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
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

    private void tell(Actor county, Actor township, Actor village) {
        Told late = new Told(county, township, 64, Grade.LISTED, "一季度化解率没有达标", "逐件过一遍没有化解的纠纷，说明原因和打算");
        late.take(62, Kind.RECEIVED, "");
        late.take(56, Kind.ANSWERED, "已经逐件过了一遍");
        late.back(54, "只说了件数，没有说原因", 46);
        late.take(47, Kind.ANSWERED, "原因和打算附在后面");
        late.take(45, Kind.CLOSED, "逐件核过，属实");
        Told closed = new Told(county, village, 40, Grade.ORDINARY, "两件逾期的邻里纠纷", "一周内见面调解，结果记进系统");
        closed.take(39, Kind.RECEIVED, "");
        closed.take(34, Kind.ANSWERED, "两件都见了面，一件谈拢，一件上报乡里");
        closed.take(33, Kind.CLOSED, "查过记录，属实");
        Told mistaken = new Told(county, township, 30, Grade.ORDINARY, "回访没有记录", "补齐回访记录");
        mistaken.take(29, Kind.WITHDRAWN, "发错了单位");
        Told overdue = new Told(county, township, 24, Grade.LISTED, "重大风险纠纷久拖不决", "所长包案，十个工作日内拿出化解方案");
        overdue.take(23, Kind.RECEIVED, "已经交所长包案");
        overdue.take(12, Kind.REFERRED, "报分管副县长，请求协调");
        Told onCase =
                new Told(county, village, 10, Grade.ORDINARY, "调了多次没有进展", "请村支书一起上门，再调一次", heldBy(county, village));
        onCase.take(9, Kind.RECEIVED, "");
        onCase.take(3, Kind.ANSWERED, "支书和调解员一起去了，双方愿意再谈");
        Told extended = new Told(county, village, 9, Grade.ORDINARY, "材料长期不全", "把缺的材料补齐，缺不了的写明原因");
        extended.take(8, Kind.RECEIVED, "");
        extended.later(7, "当事人外出务工，月底才回");
        new Told(county, village, 1, Grade.ORDINARY, "同一电话登记了多件", "核对当事人电话，不实的更正");
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
