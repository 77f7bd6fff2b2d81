package org.liantiao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liantiao.base.Texts;
import org.liantiao.base.TrailHead;
import org.liantiao.monitoring.PeriodWords;
import org.liantiao.papers.PlainPage;
import org.liantiao.supervision.OrderStep.Kind;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.springframework.stereotype.Component;

/**
 * 督办通知书, in Chinese as all papers of the county. It says what was issued, however late it is printed; what was changed since
 * stands below, each in a line with its day. No national form is known: title, closing sentence and office are the county's own.
 */
@Component
class OrderNotice {
    private static final Locale LOCALE = Texts.CHINESE;
    private static final Set<Kind> CHANGES = Set.of(Kind.EXTENDED, Kind.RETURNED, Kind.LISTED);

    private final SupervisionSettings settings;
    private final Texts texts;
    private final TrailHead head;
    private final Clock clock;

    OrderNotice(SupervisionSettings settings, Texts texts, TrailHead head, Clock clock) {
        this.settings = settings;
        this.texts = texts;
        this.head = head;
        this.clock = clock;
    }

    byte[] pdf(SupervisionOrder order, List<OrderStep> steps) {
        SupervisionSettings.Rules rules = settings.rules();
        PlainPage page = new PlainPage(rules.noticeTitle())
                .paragraph(order.number(), "number")
                .paragraph(say("to", order.organisationName()), "left")
                .paragraph(say("subject." + grade(order, steps), order.subject(), full(due(order, steps))));
        order.asked().lines().filter(line -> !line.isBlank()).forEach(line -> page.paragraph(line.strip()));
        page.paragraph(say("receive", full(order.receiveBy())));
        steps.stream().filter(step -> CHANGES.contains(step.kind())).forEach(step -> page.paragraph(changed(step)));
        if (!rules.noticeClosing().isEmpty()) page.paragraph(rules.noticeClosing());
        if (!rules.noticeOffice().isEmpty()) page.paragraph(rules.noticeOffice(), "right");
        page.paragraph(full(order.issuedOn()), "right");
        head.line(LOCALE).ifPresent(line -> page.paragraph(line, "seal"));
        return page.pdf();
    }

    /** The day it was issued with. */
    private static LocalDate due(SupervisionOrder order, List<OrderStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == Kind.ISSUED)
                .flatMap(step -> Stream.ofNullable(step.dueOn()))
                .findFirst()
                .orElse(order.dueOn());
    }

    /** How gravely it was issued: only an ordinary one is made a listed one later. */
    private static Grade grade(SupervisionOrder order, List<OrderStep> steps) {
        return steps.stream().anyMatch(step -> step.kind() == Kind.LISTED) ? Grade.ORDINARY : order.grade();
    }

    private String changed(OrderStep step) {
        String due = Optional.ofNullable(step.dueOn()).map(this::full).orElse("");
        return say(step.kind().name(), full(LocalDate.ofInstant(step.at(), clock.getZone())), due);
    }

    private String full(LocalDate day) {
        return new PeriodWords(texts, LOCALE).full(day);
    }

    private String say(String key, Object... params) {
        return texts.say(LOCALE, "supervision.notice." + key, params);
    }
}
