package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.Tier;

/** The buttons of a case: the one that does the next step, the ones people look for, and the rest in a menu. */
final class CaseActions extends Div {
    /** In this order in the menu; steps of one party or signal stand beside it instead. */
    private static final List<CaseAction> MENU = List.of(
            CaseAction.CONFIRM,
            CaseAction.ACCEPT,
            CaseAction.RECORD_SESSION,
            CaseAction.PLAN_SESSION,
            CaseAction.AGREE,
            CaseAction.ESCALATE,
            CaseAction.PAUSE,
            CaseAction.CONTINUE,
            CaseAction.EXTEND,
            CaseAction.HAND_OVER,
            CaseAction.NOTE_RISK,
            CaseAction.GRADE_RISK,
            CaseAction.SEAL,
            CaseAction.UNSEAL,
            CaseAction.PERFORM,
            CaseAction.URGE,
            CaseAction.TELL_COURT,
            CaseAction.MEDIATE_AGAIN,
            CaseAction.FOLLOW_UP,
            CaseAction.NOTE_SUIT,
            CaseAction.COURT_APPLY,
            CaseAction.COURT_ANSWER,
            CaseAction.PREVENT,
            CaseAction.CLOSE,
            CaseAction.REOPEN,
            CaseAction.DECLINE,
            CaseAction.FAIL,
            CaseAction.REFUSE,
            CaseAction.WITHDRAW);

    private static final List<CaseAction> LOOKED_FOR = List.of(
            CaseAction.ESCALATE, CaseAction.AGREE, CaseAction.DECLINE, CaseAction.FOLLOW_UP, CaseAction.RECORD_SESSION);

    private static final int MOST_BUTTONS = 2;

    private final OnPage page;

    CaseActions(OnPage page) {
        this.page = page;
        addClassName("lt-case-actions");
        Optional<CaseAction> first = first();
        List<CaseAction> beside = LOOKED_FOR.stream()
                .filter(action -> page.file().allowed().containsKey(action))
                .filter(action -> !action.equals(first.orElse(null)))
                .limit(MOST_BUTTONS)
                .toList();
        menu(first.orElse(null), beside);
        beside.forEach(action -> add(beside(action)));
        first.ifPresent(action -> add(primary(action)));
    }

    private Optional<CaseAction> first() {
        CaseAction next = page.file().next().step().action();
        return next != null && page.can(next) ? Optional.of(next) : Optional.empty();
    }

    private Button primary(CaseAction action) {
        Button button = new Button(label(action), click -> page.steps().open(action));
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    /** What is expected but not possible yet is shown with its reason under it. */
    private Component beside(CaseAction action) {
        Button button = new Button(label(action), click -> page.steps().open(action));
        Div holder = new Div(button);
        holder.addClassName("lt-beside");
        String reason = reason(action);
        if (!reason.isEmpty()) {
            button.setEnabled(false);
            button.getElement().setAttribute("aria-description", reason);
            Span why = new Span(reason);
            why.addClassName("lt-third");
            holder.add(why);
        }
        return holder;
    }

    /** The buttons beside the first have no room on a phone, so there they stand in the menu. */
    private void menu(@Nullable CaseAction first, List<CaseAction> beside) {
        List<CaseAction> rest = MENU.stream()
                .filter(action -> page.file().allowed().containsKey(action) && action != first)
                .toList();
        if (rest.isEmpty()) return;
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        if (beside.containsAll(rest)) bar.addClassName("lt-phone-only");
        MenuItem more = bar.addItem(getTranslation("disputes.case.more"));
        rest.forEach(action -> {
            MenuItem item = more.getSubMenu()
                    .addItem(entry(action), click -> page.steps().open(action));
            item.setEnabled(page.can(action));
            if (beside.contains(action)) item.addThemeNames("phone-only");
        });
        add(bar);
    }

    private Span entry(CaseAction action) {
        Span entry = new Span(new Span(label(action)));
        entry.addClassName("lt-two-lines");
        String reason = reason(action);
        if (reason.isEmpty()) return entry;
        Span why = new Span(reason);
        why.addClassName("lt-second");
        entry.add(why);
        return entry;
    }

    private String label(CaseAction action) {
        Optional<Tier> above = page.head().tier().above();
        return action == CaseAction.ESCALATE && above.isPresent()
                ? getTranslation("disputes.case.escalate." + above.get())
                : Words.of(this, action);
    }

    private String reason(CaseAction action) {
        return page.file().allowed().getOrDefault(action, List.of()).stream()
                .map(refusal -> getTranslation(
                        refusal.key(),
                        refusal.details().stream().map(String::valueOf).toArray()))
                .collect(Collectors.joining(" "));
    }
}
