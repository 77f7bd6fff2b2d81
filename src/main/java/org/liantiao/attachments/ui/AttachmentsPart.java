package org.liantiao.attachments.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseFile;
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
    public Optional<Component> of(Actor reader, CaseFile file, Runnable reload) {
        return Optional.of(new AttachmentsCard(services, reader, file.head().id()));
    }
}
