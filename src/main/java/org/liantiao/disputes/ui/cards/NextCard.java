package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDateTime;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.NextStep;

/** 下一步: who has to do what by when, and why, in one sentence; the days that are left in large type. */
public final class NextCard extends Section {
    /** @param why shows how the date came about */
    public NextCard(OnPage page, Runnable why) {
        addClassName("lt-next");
        NextStep step = page.file().next().step();
        setClassName("bad", step == NextStep.REPORT || isLate(page));
        setClassName("late", isLate(page));
        setClassName("over", step == NextStep.NOTHING);
        Sentence sentence = new Sentence();
        new NextSentence(this, page).say(sentence);
        Div text = new Div(sentence);
        text.addClassName("lt-next-words");
        new NextReason(this, page).say().ifPresent(reason -> text.add(second(reason)));
        add(Symbol.of(symbol(step)), text);
        DueBox.of(page, why).ifPresent(this::add);
    }

    private static String symbol(NextStep step) {
        return switch (step) {
            case REPORT -> "danger";
            case NOTHING -> "check";
            default -> "people";
        };
    }

    private static boolean isLate(OnPage page) {
        LocalDateTime due = page.file().clock().dueAt();
        return due != null && due.isBefore(page.now());
    }

    private static Paragraph second(String reason) {
        Paragraph paragraph = new Paragraph(reason);
        paragraph.addClassNames("lt-second", "lt-clamp");
        return paragraph;
    }
}
