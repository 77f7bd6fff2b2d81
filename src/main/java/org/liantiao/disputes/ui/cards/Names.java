package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.PartySide;

/** The people of a case in a line, however many they are. */
public final class Names {
    private static final int MOST = 2;

    private Names() {}

    /** 程德山 与 苏广田：承包地地边 */
    public static String title(Component screen, CaseFile file) {
        return screen.getTranslation(
                "disputes.case.parties",
                of(screen, file, PartySide.APPLICANT),
                of(screen, file, PartySide.RESPONDENT),
                file.head().title());
    }

    private static String of(Component screen, CaseFile file, PartySide side) {
        List<String> names = file.parties().stream()
                .filter(party -> party.side() == side)
                .map(CaseFile.PartyLine::name)
                .toList();
        String first =
                names.stream().limit(MOST).collect(Collectors.joining(screen.getTranslation("disputes.case.comma")));
        return names.size() <= MOST
                ? first
                : screen.getTranslation("disputes.case.few", first, String.valueOf(names.size()));
    }
}
