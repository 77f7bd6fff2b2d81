package org.liantiao.papers.ui;

import com.vaadin.flow.component.Component;
import org.liantiao.papers.Papers;
import org.liantiao.papers.Subject;

/** How papers are called on a screen, in its language. */
final class Names {
    private Names() {}

    static String of(Component screen, Papers.Line line) {
        String kind = screen.getTranslation(line.kind().textKey());
        String several = line.kind().subject() == Subject.PERFORMANCE ? "papers.card.item" : "papers.card.serial";
        return line.serial() == 0 ? kind : screen.getTranslation(several, kind, String.valueOf(line.serial()));
    }
}
