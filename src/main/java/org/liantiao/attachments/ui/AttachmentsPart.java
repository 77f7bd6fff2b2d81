package org.liantiao.attachments.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.attachments.Attachments;
import org.liantiao.disputes.ui.page.CasePage;
import org.liantiao.disputes.ui.page.CasePart;
import org.springframework.core.annotation.Order;

/** Puts the attachments on the page of a case. */
@org.springframework.stereotype.Component
@Order(10)
class AttachmentsPart implements CasePart {
    private final AttachmentServices services;

    AttachmentsPart(AttachmentServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> of(CasePage page) {
        UUID disputeId = page.file().head().id();
        Attachments.Folder folder = page.once(
                Attachments.Folder.class,
                () -> services.attachments().folder(page.reader(), disputeId).orElse(Attachments.Folder.NONE));
        return Optional.of(new AttachmentsCard(services, page.reader(), disputeId, folder));
    }
}
