package org.liantiao.archive.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.page.CasePart;
import org.springframework.core.annotation.Order;

/** Puts the archive on the page of a case that is over. */
@org.springframework.stereotype.Component
@Order(30)
class ArchivePart implements CasePart {
    private final ArchiveServices services;

    ArchivePart(ArchiveServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> of(Actor reader, CaseFile file, Runnable reload) {
        return services.archive().of(reader, file).map(standing -> new ArchiveCard(services, reader, file, standing));
    }
}
