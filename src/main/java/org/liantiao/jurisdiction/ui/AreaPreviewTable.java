package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.stream.Collectors;
import org.liantiao.jurisdiction.AreaPreview;
import org.liantiao.jurisdiction.Tier;

/** What an area file would do, in figures. */
class AreaPreviewTable extends DescriptionList {
    private static final int NAMED = 10;

    AreaPreviewTable(AreaPreview preview) {
        addClassName("lt-area-facts");
        line("jurisdiction.import.added", added(preview));
        line("jurisdiction.import.renamed", renamed(preview));
        line("jurisdiction.import.known", String.valueOf(preview.known().size()));
        line("jurisdiction.import.refused", String.valueOf(preview.refused().size()));
    }

    private void line(String key, String text) {
        add(new Term(getTranslation(key)), new Description(text));
    }

    private String added(AreaPreview preview) {
        return getTranslation(
                "jurisdiction.import.added.text",
                String.valueOf(preview.added().size()),
                preview.addedAt(Tier.COUNTY),
                preview.addedAt(Tier.TOWNSHIP),
                preview.addedAt(Tier.VILLAGE));
    }

    private String renamed(AreaPreview preview) {
        String names = preview.renamed().stream()
                .limit(NAMED)
                .map(one -> one.formerName() + " → " + one.entry().name())
                .collect(Collectors.joining(getTranslation("jurisdiction.file.then")));
        return preview.renamed().size() + (names.isEmpty() ? "" : getTranslation("jurisdiction.import.names", names));
    }
}
