package org.liantiao.archive.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.liantiao.disputes.ui.page.CasePage;
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
    public Optional<Component> of(CasePage page) {
        return services.archive()
                .of(page.reader(), page.file())
                .map(standing -> new ArchiveCard(services, page.reader(), page.file(), standing));
    }
}
