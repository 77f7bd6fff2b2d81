package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** 文号, e.g. (2026)鲁观宋人调字第9号: gap-free per committee and year, given on acceptance, kept for ever. */
@Embeddable
public class DocumentNumber {
    @Column(name = "number_organisation_id")
    private UUID organisationId;

    @Column(name = "number_year")
    private Integer year;

    @Column(name = "number_serial")
    private Integer serial;

    @Column(name = "number_text")
    private String text;

    protected DocumentNumber() {}

    public DocumentNumber(UUID organisationId, int year, int serial, String text) {
        this.organisationId = organisationId;
        this.year = year;
        this.serial = serial;
        this.text = text;
    }

    public String text() {
        return text;
    }
}
