package org.liantiao.exchange;

import org.liantiao.base.Refusal;
import org.xml.sax.SAXException;

/** Ends the reading of a file from within: it is not one we take. */
final class Stop extends SAXException {
    private final transient Refusal refusal;

    Stop(Refusal refusal) {
        super(refusal.rule());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
