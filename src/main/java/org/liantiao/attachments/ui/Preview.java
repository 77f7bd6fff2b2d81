package org.liantiao.attachments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.liantiao.attachments.AttachedFile;

/** A look at an attachment, with what the browser has for its kind. */
final class Preview extends Div {
    private @Nullable Image image;
    private int turns;

    Preview(AttachedFile file) {
        addClassName("lt-file-preview");
        turns = file.quarterTurns();
        if (!file.openable()) {
            add(new Paragraph(getTranslation("attachments.closed")));
            return;
        }
        String address = AttachmentFiles.shown(file.id());
        String name = Captions.of(this, file);
        switch (file.kind()) {
            case IMAGE -> image(address, name);
            case PDF -> pdf(address, name);
            case AUDIO -> add(new Sound(address, name));
            case VIDEO -> add(new Film(address, name));
        }
    }

    /** Shows the image as it is turned now. */
    void turn() {
        if (image == null) return;
        image.removeClassName("lt-turn-" + turns);
        turns = (turns + 1) % 4;
        image.addClassName("lt-turn-" + turns);
    }

    private void image(String address, String name) {
        image = new Image(address, name);
        image.addClassName("lt-turn-" + turns);
        addClassName("image");
        add(image);
    }

    /** Telephones show no paper in a frame, so there is a link beside it. */
    private void pdf(String address, String name) {
        IFrame frame = new IFrame(address);
        frame.setTitle(name);
        Anchor alone = new Anchor(address, getTranslation("attachments.alone"), AnchorTarget.BLANK);
        alone.setRouterIgnore(true);
        addClassName("pdf");
        add(frame, alone);
    }

    @Tag("audio")
    private static final class Sound extends Component {
        Sound(String address, String name) {
            play(this, address, name);
        }
    }

    @Tag("video")
    private static final class Film extends Component {
        Film(String address, String name) {
            play(this, address, name);
            getElement().setAttribute("playsinline", true);
        }
    }

    private static void play(Component player, String address, String name) {
        player.getElement()
                .setAttribute("src", address)
                .setAttribute("aria-label", name)
                .setAttribute("preload", "metadata")
                .setAttribute("controls", true);
    }
}
