package org.liantiao.attachments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.attachments.Adding;
import org.liantiao.attachments.Attachments;
import org.liantiao.attachments.Category;
import org.liantiao.attachments.Ordering;
import org.liantiao.attachments.Samples;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.ApplicationTest;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The attachments on the page of a case. */
@ApplicationTest
class AttachmentsCardTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Autowired
    Adding adding;

    @Autowired
    Attachments attachments;

    @Autowired
    Ordering ordering;

    private UUID dispute;

    @BeforeEach
    void aCase() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        dispute = chains.accepted(county.village());
        screen.sits(county.village());
    }

    @Test
    void aPhotographThatIsSentStandsInTheList() {
        screen.opens("case/" + dispute);
        assertThat(screen.text()).contains("还没有材料");

        test(find(Upload.class).single()).upload("现场照片.jpg", "image/jpeg", Samples.jpeg());
        roundTrip();

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("现场照片", "测试village", "证据材料"));
        assertThat(screen.text()).doesNotContain("还没有材料");
        assertThat(attachments.of(county.village(), dispute)).hasSize(1);
    }

    @Test
    void aFileThatIsRefusedIsSaidWithItsNameAndAReason() {
        screen.opens("case/" + dispute);

        test(find(Upload.class).single())
                .upload("合同.jpg", "image/jpeg", Samples.text("<html><script>alert(1)</script></html>"));
        roundTrip();

        assertThat(screen.text()).contains("合同.jpg", "网页和矢量图不收");
        assertThat(rows()).isEmpty();
    }

    @Test
    void aFileThatDidNotComeThroughIsSaidUntilOthersAreChosen() {
        screen.opens("case/" + dispute);

        hears("upload-start", "现场一.jpg");
        hears("upload-error", "现场一.jpg");
        assertThat(screen.text()).contains("现场一.jpg", "没传上来");
        hears("upload-start", "现场二.jpg");
        assertThat(screen.text()).contains("现场一.jpg");

        test(find(Button.class).withText("拍照／选文件").single()).click();
        assertThat(screen.text()).contains("现场一.jpg");
        hears("upload-start", "现场三.jpg");
        assertThat(screen.text()).doesNotContain("现场一.jpg");
    }

    @Test
    void aPartnerIsToldWhyAnIdentityCardDoesNotOpen() throws IOException {
        UUID joint = chains.escalated(county.village());
        chains.joint(county.township(), joint, county.bodies().policeStation());
        UUID id = adding.add(county.township(), joint, "证件.jpg", Samples.in(Samples.jpeg()))
                .orThrow();
        ordering.describe(county.township(), id, Category.IDENTITY, "证件", null).orThrow();
        screen.sits(county.police());
        screen.opens("case/" + joint);

        openFirst();

        assertThat(find(Paragraph.class).all())
                .anyMatch(words -> words.getText().contains("只给调解、裁定的人看"));
        assertThat(find(Image.class).all()).noneMatch(image -> image.getSrc().startsWith("files/"));
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().startsWith("files/"));
    }

    @Test
    void whoOnlyReadsIsNotOfferedToAdd() throws IOException {
        add(1);
        screen.sits(county.county());

        screen.opens("case/" + dispute);

        assertThat(find(Upload.class).all()).noneMatch(Upload::isVisible);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void manyAreShownAtAClick() throws IOException {
        add(9);
        screen.opens("case/" + dispute);
        assertThat(rows()).hasSize(6);

        test(find(Button.class).withText("全部 9 份").single()).click();

        assertThat(rows()).hasSize(9);
    }

    @Test
    void theOrderIsChangedWithButtons() throws IOException {
        add(3);
        screen.opens("case/" + dispute);
        test(find(Button.class).withText("排顺序").single()).click();

        Button higher = find(Button.class).all().stream()
                .filter(button ->
                        button.getAriaLabel().filter("把“3”往前移"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(higher).click();

        assertThat(rows()).extracting(row -> row.substring(0, 1)).containsExactly("1", "3", "2");
    }

    @Test
    void whatIsToBeSeenAndWhatItIsForAreWrittenDown() throws IOException {
        add(1);
        screen.opens("case/" + dispute);
        openFirst();

        test(field("说明")).setValue("王家门口的界石");
        category().setValue(Category.IDENTITY);
        click("存下");

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("王家门口的界石", "身份证明"));
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void aTurnIsSeenAtOnceAndKept() throws IOException {
        add(1);
        screen.opens("case/" + dispute);
        openFirst();

        click("转 90°");
        click("转 90°");
        click("关上");

        assertThat(attachments.of(county.village(), dispute).getFirst().quarterTurns())
                .isEqualTo(2);
        assertThat(find(Image.class).all()).anyMatch(image -> image.hasClassName("lt-turn-2"));
    }

    @Test
    void whatIsRemovedLeavesItsLineWithTheReason() throws IOException {
        add(1);
        screen.opens("case/" + dispute);
        openFirst();
        click("拿掉");

        click("拿掉");
        assertThat(field("为什么拿掉").isInvalid()).isTrue();
        test(field("为什么拿掉")).setValue("拍糊了");
        click("拿掉");

        assertThat(rows()).isEmpty();
        assertThat(screen.text()).contains("拿掉了 1 份", "拍糊了", county.village().name());
    }

    @Test
    void whoOnlyReadsLooksAndSavesAndIsOfferedNothingElse() throws IOException {
        add(1);
        screen.sits(county.county());
        screen.opens("case/" + dispute);
        openFirst();

        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .contains("关上")
                .doesNotContain("存下", "拿掉", "转 90°");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().startsWith("files/"));
    }

    /** What the browser tells of a file. */
    private void hears(String event, String name) {
        Element upload = find(Upload.class).single().getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("event.detail.file.name", name);
        data.put("element.files.some(file => file.uploading)", false);
        upload.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(upload, event, data));
    }

    private void openFirst() {
        test(find(AttachmentRow.class).all().getFirst()).click();
    }

    /** The one that was opened last stands above the others. */
    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Category> category() {
        return find(Select.class).all().stream()
                .filter(select -> "类别".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return find(AttachmentRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void add(int count) throws IOException {
        for (int i = 1; i <= count; i++)
            adding.add(county.village(), dispute, i + ".jpg", Samples.in(Samples.jpeg(8, 8, new Color(20 * i, 0, 0))))
                    .orThrow();
    }
}
