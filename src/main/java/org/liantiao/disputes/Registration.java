package org.liantiao.disputes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 登记: what a mediator types to log a dispute, as typed. Fields of refusals: {@code place, placeDetail, type, source, grade,
 * title, facts, amount, occurredOn, signalNote, parties[n].name} and so on.
 *
 * @param acceptAtOnce 同时受理
 * @param sealCode 保密: why, a word of the county's list; null for a case that is not to be sealed
 */
public record Registration(
        List<PartyForm> parties,
        @Nullable UUID placeId,
        String placeDetail,
        @Nullable String typeCode,
        @Nullable String sourceCode,
        @Nullable String gradeCode,
        String title,
        String facts,
        String amount,
        @Nullable LocalDate occurredOn,
        Set<String> signals,
        String signalNote,
        boolean acceptAtOnce,
        @Nullable String sealCode) {
    public Registration(
            List<PartyForm> parties,
            @Nullable UUID placeId,
            String placeDetail,
            @Nullable String typeCode,
            @Nullable String sourceCode,
            @Nullable String gradeCode,
            String title,
            String facts,
            String amount,
            @Nullable LocalDate occurredOn,
            Set<String> signals,
            String signalNote,
            boolean acceptAtOnce) {
        this(
                parties,
                placeId,
                placeDetail,
                typeCode,
                sourceCode,
                gradeCode,
                title,
                facts,
                amount,
                occurredOn,
                signals,
                signalNote,
                acceptAtOnce,
                null);
    }
}
