package org.liantiao.disputes.internal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liantiao.base.Texts;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.stereotype.Service;

/** 上报报告: the written escalation, generated from the case so that nobody types anything twice. Papers are Chinese. */
@Service
public class Report {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final Locale PAPER = Texts.CHINESE;

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Areas areas;

    Report(Texts texts, Vocabulary vocabulary, Areas areas) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.areas = areas;
    }

    public String of(Dispute dispute, String reason) {
        String sessions = dispute.round().held().map(this::line).collect(Collectors.joining("\n"));
        String place = areas.findById(dispute.place().areaId()).orElseThrow().name();
        String type = vocabulary.name(WordList.TYPE, dispute.subject().typeCode(), PAPER);
        String text = texts.say(
                PAPER,
                "disputes.report",
                dispute.code(),
                dispute.sides().applicantName(),
                dispute.sides().respondentName(),
                type,
                place,
                DAY.format(dispute.admission().registeredOn()),
                dispute.holding().holder().name(),
                dispute.subject().facts(),
                sessions.isEmpty() ? texts.say(PAPER, "disputes.report.noSession") : sessions,
                reason);
        return text.substring(0, Math.min(text.length(), 8000));
    }

    private String line(MediationSession session) {
        return texts.say(
                PAPER,
                "disputes.report.session",
                DAY.format(session.heldOn()),
                session.mediators(),
                texts.say(PAPER, "disputes.result." + session.result()),
                session.record());
    }
}
