package org.liantiao.attachments.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.attachments.Signature;

/** What an attachment that is the picture of a signature says of it. It is never changed. */
@Embeddable
class Signed {
    @Enumerated(EnumType.STRING)
    @Column(name = "signature_form")
    private Signature.Form form;

    @Column(name = "signature_paper")
    private String paper;

    @Column(name = "signature_party_id")
    private @Nullable UUID partyId;

    @Column(name = "signature_name")
    private String name;

    @Column(name = "signature_paper_hash")
    private String paperHash;

    protected Signed() {}

    Signed(Signature signature) {
        this.form = signature.form();
        this.paper = signature.paper();
        this.partyId = signature.partyId();
        this.name = signature.signer();
        this.paperHash = signature.paperHash();
    }

    Signature signature() {
        return new Signature(paper, form, partyId, name, paperHash);
    }
}
