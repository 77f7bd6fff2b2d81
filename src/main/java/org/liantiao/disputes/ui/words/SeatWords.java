package org.liantiao.disputes.ui.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.liantiao.disputes.JointSeat;
import org.liantiao.disputes.ui.Words;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** Whom a preset calls in, in words: 乡镇派出所, 本村网格员. */
record SeatWords(Component screen, Vocabulary vocabulary) {
    String of(JointSeat seat) {
        Tier tier = seat.tier();
        String kind = seat.organisationKind();
        if (tier == null || kind == null)
            return screen.getTranslation("disputes.joint.team", Words.of(screen, seat.kind()));
        String name = vocabulary.name(
                WordList.ORGANISATION_KIND, kind, UI.getCurrent().getLocale());
        return screen.getTranslation("disputes.joint.office", Words.of(screen, tier), name);
    }
}
