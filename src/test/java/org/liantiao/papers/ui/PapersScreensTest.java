package org.liantiao.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Chains;
import org.liantiao.papers.PaperKind;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers on the page of a case, and the administrator's page of templates. */
@ApplicationTest
class PapersScreensTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Test
    void theCaseShowsItsPapersAndWhatItsFileLacks() {
        UUID dispute = orally();
        opens(county.village(), "case/" + dispute, Locale.SIMPLIFIED_CHINESE);

        assertThat(screen.text())
                .contains("文书", "口头协议登记表", "受理登记表", "整卷（PDF）", "程德山的身份证号码")
                .doesNotContain("papers.");
        assertThat(labels()).contains("打开口头协议登记表的 PDF", "下载口头协议登记表的 Word 文件").doesNotContain("打开调解协议书的 PDF");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(address -> address.contains("程德山"))
                .contains("case/" + dispute + "#parties");
    }

    @Test
    void itSpeaksEnglishToo() {
        opens(county.township(), "case/" + orally(), Locale.ENGLISH);

        assertThat(screen.text())
                .contains("Papers", "Record of the oral agreement", "Whole file (PDF)", "The file still lacks")
                .doesNotContain("papers.", "{0}");
    }

    @Test
    void aPaperThatNobodyAddedSignedIsNamedInTheLanguageOfTheScreen() {
        opens(county.village(), "case/" + orally(), Locale.ENGLISH);

        assertThat(screen.text()).contains("Rights and duties").doesNotContain("权利义务告知书");
    }

    @Test
    void whoIsCalledInTakesNoPaperThatNamesThePartiesWhole() {
        UUID dispute = chains.escalated(county.village());
        chains.joint(county.township(), dispute, county.bodies().policeStation());
        opens(county.police(), "case/" + dispute, Locale.SIMPLIFIED_CHINESE);

        assertThat(labels())
                .contains("打开权利义务告知书的 PDF")
                .noneMatch(label -> label.contains("受理登记表") || label.contains("申请书"));
        assertThat(screen.text()).doesNotContain("整卷（PDF）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theAdministratorFindsEveryTemplate(String language) {
        opens(county.admin(), "admin/papers", Locale.forLanguageTag(language));

        Locale locale = UI.getCurrent().getLocale();
        assertThat(screen.text()).doesNotContain("papers.", "{0}");
        for (PaperKind kind : PaperKind.values())
            assertThat(screen.text()).contains(UI.getCurrent().getTranslation(kind.textKey(), locale));
        assertThat(find(Button.class).all().stream()
                        .filter(button ->
                                button.getText().equals(UI.getCurrent().getTranslation("papers.templates.replace"))))
                .hasSize(PaperKind.values().length);
    }

    private UUID orally() {
        UUID dispute = chains.accepted(county.village());
        chains.session(county.village(), dispute).orThrow();
        chains.agreeOrally(county.village(), dispute).orThrow();
        return dispute;
    }

    private void opens(Actor actor, String address, Locale language) {
        screen.sits(actor);
        UI.getCurrent().setLocale(language);
        screen.opens(address);
    }

    private List<String> labels() {
        return find(Anchor.class).all().stream()
                .map(anchor -> anchor.getElement().getAttribute("aria-label"))
                .map(String::valueOf)
                .toList();
    }
}
