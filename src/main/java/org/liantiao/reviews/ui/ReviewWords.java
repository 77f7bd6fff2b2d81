package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import org.liantiao.base.ui.Badge;
import org.liantiao.reviews.Sheet;
import org.liantiao.reviews.SheetVerdict;

/** What reviews are called on screens. */
final class ReviewWords {
    private ReviewWords() {}

    /** What a sheet came to, or that it is a draft. */
    static Badge badge(Component screen, Sheet sheet) {
        SheetVerdict verdict = sheet.verdict();
        return verdict == null
                ? Badge.quiet("pencil", screen.getTranslation("reviews.sheet.draft"))
                : verdict(screen, verdict);
    }

    /** Whose sheet it is, and of whom they got it. */
    static String who(Component screen, Sheet sheet) {
        String former = sheet.begunBy();
        return former == null
                ? sheet.reviewerName()
                : screen.getTranslation("reviews.sheet.passedOn", former, sheet.reviewerName());
    }

    static Badge verdict(Component screen, SheetVerdict verdict) {
        String word = screen.getTranslation("reviews.verdict." + verdict);
        return verdict == SheetVerdict.PASSED ? Badge.ok("check", word) : Badge.bad("cross", word);
    }
}
