package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.Badge;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.State;

/** 义务: who has to do what by when, what was done of each, and what is late. */
final class ObligationItems extends OrderedList {
    private static final int SOON = 7;

    private final OnPage page;

    ObligationItems(OnPage page, List<ObligationLine> obligations) {
        this.page = page;
        addClassName("lt-obligations");
        obligations.forEach(each -> add(item(each)));
    }

    private ListItem item(ObligationLine line) {
        Div words = new Div(new Span(sentence(line)));
        words.addClassName("lt-two-lines");
        second(line).ifPresent(words::add);
        line.performances().forEach(each -> words.add(standing(each)));
        line.withdrawn().forEach(each -> words.add(withdrawn(each)));
        Div right = new Div();
        right.addClassName("lt-obligation-state");
        state(line).ifPresent(right::add);
        if (line.isOpen() && page.can(CaseAction.PERFORM))
            right.add(new Link(say("perform"), () -> page.steps().perform(line)));
        ListItem item = new ListItem(words, right);
        item.addClassName("lt-obligation");
        return item;
    }

    private String sentence(ObligationLine line) {
        String who = line.creditor() == null
                ? say("of", line.debtor())
                : say("to", line.debtor(), Objects.requireNonNull(line.creditor()));
        String what = joined(line.what(), yuan(line.amount()));
        return say("sentence", String.valueOf(line.serial()), who, what);
    }

    /** By when; and where a part was paid, how much of it remains. */
    private Optional<Span> second(ObligationLine line) {
        LocalDate day = line.performBy() == null ? line.dueOn() : line.performBy();
        BigDecimal left = line.left();
        boolean begun = left != null && line.isOpen() && !line.performances().isEmpty();
        String text = joined(
                day == null ? "" : say("by", page.day(day)), begun ? say("left", yuan(line.paid()), yuan(left)) : "");
        return text.isEmpty() ? Optional.empty() : Optional.of(styled(text, "lt-second"));
    }

    private Div standing(ObligationLine.PerformanceLine one) {
        Div line = new Div(styled(performance(one), "lt-third"));
        if (page.can(CaseAction.WITHDRAW_PERFORMANCE))
            line.add(new Link(say("withdraw"), () -> page.steps().withdraw(one)));
        line.addClassName("lt-performance");
        return line;
    }

    /** Struck through, with who took it back and why. */
    private Div withdrawn(ObligationLine.PerformanceLine one) {
        Span struck = styled(performance(one), "lt-third");
        struck.addClassName("lt-struck");
        Div line = new Div(struck);
        ObligationLine.Withdrawal why = one.withdrawal();
        if (why != null) line.add(styled(say("withdrawn", page.day(why.on()), why.by(), why.reason()), "lt-third"));
        line.addClassName("lt-performance");
        return line;
    }

    private String performance(ObligationLine.PerformanceLine one) {
        return say("performed", page.day(one.day()), joined(yuan(one.amount()), one.how()));
    }

    private Optional<Component> state(ObligationLine line) {
        LocalDate done = line.performedOn();
        if (done != null) return Optional.of(Badge.ok("check", say("done")));
        // Only what was performed is closed: this one went into the next round.
        if (page.head().state() == State.CLOSED) return Optional.of(Badge.quiet("cross", say("never")));
        Long left = line.daysLeft(page.today());
        if (left == null) return Optional.empty();
        int days = left.intValue();
        if (days < 0) return Optional.of(Badge.bad("alert", say("late", -days)));
        return Optional.of(
                days <= SOON ? Badge.warn("clock", say("soon", days)) : Badge.quiet("calendar", say("soon", days)));
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(say("comma")));
    }

    private String yuan(@Nullable BigDecimal amount) {
        return amount == null
                ? ""
                : getTranslation(
                        "disputes.case.yuan", amount.stripTrailingZeros().toPlainString());
    }

    private static Span styled(String text, String style) {
        Span span = new Span(text);
        span.addClassName(style);
        return span;
    }

    private String say(String key, Object... params) {
        return getTranslation("disputes.case.obligation." + key, params);
    }
}
