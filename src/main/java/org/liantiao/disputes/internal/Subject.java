package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a dispute is about. */
@Embeddable
public class Subject {
    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "source_code")
    private String sourceCode;

    @Column(name = "grade_code")
    private String gradeCode;

    private String title;
    private String facts;
    private @Nullable BigDecimal amount;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    protected Subject() {}

    public Subject(
            String typeCode,
            String sourceCode,
            String gradeCode,
            String title,
            String facts,
            @Nullable BigDecimal amount,
            LocalDate occurredOn) {
        this.typeCode = typeCode;
        this.sourceCode = sourceCode;
        this.gradeCode = gradeCode;
        this.title = title;
        this.facts = facts;
        this.amount = amount;
        this.occurredOn = occurredOn;
    }

    public String typeCode() {
        return typeCode;
    }

    public String sourceCode() {
        return sourceCode;
    }

    public String gradeCode() {
        return gradeCode;
    }

    public String title() {
        return title;
    }

    public String facts() {
        return facts;
    }

    public @Nullable BigDecimal amount() {
        return amount;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }
}
