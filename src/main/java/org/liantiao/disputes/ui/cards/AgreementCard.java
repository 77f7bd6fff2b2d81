package org.liantiao.disputes.ui.cards;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ui.Words;

/** 协议: what settles this round. */
public final class AgreementCard extends Panel {
    public AgreementCard(OnPage page, CaseFile.AgreementLine agreement) {
        super(UI.getCurrent().getTranslation("disputes.case.agreement"));
        addToTitle(new Span(Words.of(this, agreement.form())));
        add(new AgreementTerms(page, agreement));
    }
}
