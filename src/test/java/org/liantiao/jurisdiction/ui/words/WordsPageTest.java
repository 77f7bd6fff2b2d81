package org.liantiao.jurisdiction.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.jurisdiction.WordChanges;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class WordsPageTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    WordChanges changes;

    @BeforeEach
    void theAdministratorLooksAtTheGrades() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        screen.sits(county.admin());
        screen.opens("admin/words/grades");
    }

    @Test
    void onePlaceInTheDrawerLeadsToAllListsByTabs() {
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("词库与编号")
                .doesNotContain("难易程度");
        assertThat(find(Anchor.class).all().stream().filter(a -> a.getHref().startsWith("admin/words")))
                .extracting(Anchor::getText)
                .startsWith("类型", "来源", "难易", "组织");
        assertThat(find(Anchor.class).all().stream()
                        .filter(a -> "page".equals(a.getElement().getAttribute("aria-current")))
                        .map(Anchor::getText))
                .contains("难易");
    }

    @Test
    void whatIsRefusedStaysTypedBesideItsField() {
        press("加一级");
        type("中文名", "简易");
        type("英文名", "");
        press("加上");

        assertThat(field("中文名").getErrorMessage()).isEqualTo("已经有一个叫这个名");
        assertThat(field("中文名").getValue()).isEqualTo("简易");
        assertThat(field("英文名").getErrorMessage()).isEqualTo("这一项要填。");
    }

    @Test
    void aNewWordStandsInTheListAndInWhatWasChanged() {
        String name = "特别难办" + UUID.randomUUID().toString().substring(0, 8);
        press("加一级");
        type("中文名", name);
        type("英文名", name + " en");
        press("加上");

        assertThat(lines()).anyMatch(line -> line.startsWith(name + name + " en"));
        assertThat(lines())
                .anyMatch(line ->
                        line.startsWith("加了“" + name + "”" + county.admin().name()));
        String code = vocabulary.active(WordList.GRADE).getLast().code();
        changes.retire(county.admin().author(), WordList.GRADE, code).orThrow();
    }

    @Test
    void aWordThatWasMovedKeepsTheFocusOfTheKeyboard() {
        test(mover("把“疑难复杂”往前移")).click();
        assertThat(vocabulary.active(WordList.GRADE).get(1).code()).isEqualTo("HARD");
        assertThat(mover("把“疑难复杂”往前移").isEnabled()).isTrue();
        test(mover("把“疑难复杂”往后移")).click();
        assertThat(vocabulary.active(WordList.GRADE).get(2).code()).isEqualTo("HARD");
    }

    private Button mover(String label) {
        return find(Button.class).all().stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}
