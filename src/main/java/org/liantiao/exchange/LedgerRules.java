package org.liantiao.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Vault;
import org.liantiao.disputes.HistoricCase;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/**
 * Judges rows of a ledger: each is a case, or has reasons why not, every one of them with its column. The reasons never
 * repeat what stands in a cell, for a cell may hold anybody's number.
 */
final class LedgerRules {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FACTS = 2000;
    private static final int LONGEST_NUMBER = 24;

    private final int year;
    private final LocalDate today;
    private final LedgerPlaces places;
    private final Map<WordList, Map<String, String>> codes;
    private final Vault vault;

    /** @param words the county's word lists; rows use their Chinese names */
    LedgerRules(int year, LocalDate today, LedgerPlaces places, Map<WordList, List<Word>> words, Vault vault) {
        this.year = year;
        this.today = today;
        this.places = places;
        this.codes = words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> byName(e.getValue())));
        this.vault = vault;
    }

    Outcome<HistoricCase> judge(LedgerRow row) {
        Reading reading = new Reading();
        String number = reading.line(LedgerColumn.NUMBER.name(), row.get(LedgerColumn.NUMBER), LONGEST_NUMBER);
        Area place = place(row, reading);
        String source = code(WordList.SOURCE, LedgerColumn.SOURCE, row, reading);
        String type = code(WordList.TYPE, LedgerColumn.TYPE, row, reading);
        HistoricCase.Person applicant =
                person(row, LedgerColumn.APPLICANT, LedgerColumn.APPLICANT_ID, LedgerColumn.APPLICANT_PHONE, reading);
        HistoricCase.Person respondent = person(
                row, LedgerColumn.RESPONDENT, LedgerColumn.RESPONDENT_ID, LedgerColumn.RESPONDENT_PHONE, reading);
        String facts = reading.text(LedgerColumn.FACTS.name(), row.get(LedgerColumn.FACTS), LONGEST_FACTS);
        String grade = code(WordList.GRADE, LedgerColumn.GRADE, row, reading);
        String mediator =
                reading.optionalLine(LedgerColumn.MEDIATOR.name(), row.get(LedgerColumn.MEDIATOR), LONGEST_NAME);
        BigDecimal amount = reading.yuan(LedgerColumn.AMOUNT.name(), row.get(LedgerColumn.AMOUNT));
        LedgerDays days = LedgerDays.read(row, reading);
        LedgerEnding ending = LedgerEnding.read(row, reading);
        LocalDate registered = registered(row, days, reading);
        days.check(year, today, reading);
        ending.check(row, days.asWritten(registered), reading);
        if (place == null || !reading.clean()) return reading.refused();
        HistoricCase.Days life = days.asWritten(registered);
        return Outcome.done(new HistoricCase(
                year,
                key(number, place, registered),
                place,
                type,
                source,
                grade,
                applicant,
                respondent,
                facts,
                amount,
                mediator,
                life,
                ending.tier(life),
                ending.end(),
                ending.form(),
                ending.performance()));
    }

    /** What a row is known by: year, 序号, 乡镇, 村 and 登记日期; empty when one of them cannot be read. */
    Optional<String> key(LedgerRow row) {
        Reading reading = new Reading();
        String number = reading.line(LedgerColumn.NUMBER.name(), row.get(LedgerColumn.NUMBER), LONGEST_NUMBER);
        Area place = place(row, reading);
        LocalDate registered = LedgerDay.read(reading, LedgerColumn.REGISTERED, row.get(LedgerColumn.REGISTERED));
        return place == null || registered == null || !reading.clean()
                ? Optional.empty()
                : Optional.of(key(number, place, registered));
    }

    private String key(String number, Area place, LocalDate registered) {
        return vault.hash("ledger-row", year + "\0" + number + '\0' + place.id() + '\0' + registered);
    }

    private @Nullable Area place(LedgerRow row, Reading reading) {
        String township = reading.line(LedgerColumn.TOWNSHIP.name(), row.get(LedgerColumn.TOWNSHIP), LONGEST_NAME);
        String village = reading.line(LedgerColumn.VILLAGE.name(), row.get(LedgerColumn.VILLAGE), LONGEST_NAME);
        if (township.isEmpty()) return null;
        Optional<Area> above = places.township(township);
        if (above.isEmpty()) reading.refuse(LedgerColumn.TOWNSHIP.name(), "ledger.township");
        Optional<Area> place = above.flatMap(area -> places.village(area, village));
        if (above.isPresent() && place.isEmpty() && !village.isEmpty())
            reading.refuse(
                    LedgerColumn.VILLAGE.name(), "ledger.village", above.get().name());
        return place.orElse(null);
    }

    private String code(WordList list, LedgerColumn column, LedgerRow row, Reading reading) {
        if (row.lacks(column)) reading.refuse(column.name(), "required");
        String code = codes.getOrDefault(list, Map.of()).get(row.get(column));
        if (code == null && !row.lacks(column)) reading.refuse(column.name(), "ledger.word");
        return code == null ? "" : code;
    }

    private HistoricCase.Person person(
            LedgerRow row, LedgerColumn name, LedgerColumn number, LedgerColumn phone, Reading reading) {
        return new HistoricCase.Person(
                reading.line(name.name(), row.get(name), LONGEST_NAME),
                reading.idNumber(number.name(), row.get(number)),
                reading.phone(phone.name(), row.get(phone)));
    }

    private LocalDate registered(LedgerRow row, LedgerDays days, Reading reading) {
        LocalDate registered = days.get(LedgerColumn.REGISTERED);
        if (registered == null && row.lacks(LedgerColumn.REGISTERED))
            reading.refuse(LedgerColumn.REGISTERED.name(), "required");
        return registered == null ? LocalDate.of(year, 1, 1) : registered;
    }

    private static Map<String, String> byName(List<Word> words) {
        return words.stream().collect(Collectors.toMap(Word::zh, Word::code, (first, second) -> first));
    }
}
