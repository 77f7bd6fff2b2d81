package org.liantiao.papers;

import org.liantiao.base.BeforeOpening;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the templates the program brings along on the shelf, as versions like any other, so that papers made with one can be made
 * the same after an upgrade. Where the county has its own, it stays the one that counts. Before anything that makes papers, such as the
 * demo county.
 */
@Component
@Order(40)
class ShippedTemplates implements BeforeOpening {
    private final TemplateShelf shelf;

    ShippedTemplates(TemplateShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void prepare() {
        for (PaperKind kind : PaperKind.values()) {
            Template latest = shelf.latest(kind).orElse(null);
            Template shipped = new Template(
                    kind, latest == null ? 1 : latest.version() + 1, Shipped.template(kind), true, shelf.now(), "");
            if (latest == null || latest.shipped() && !latest.sha256().equals(shipped.sha256())) shelf.insert(shipped);
        }
    }
}
