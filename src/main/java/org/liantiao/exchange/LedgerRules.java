package org.liantiao.exchange;

import static org.liantiao.exchange.LedgerColumn.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Sha256;
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
        String number = number(row, reading);
        Area place = place(row, reading);
        HistoricCase.Matter matter = matter(row, reading);
        HistoricCase.Person applicant = person(row, APPLICANT, APPLICANT_ID, APPLICANT_PHONE, reading);
        HistoricCase.Person respondent = person(row, RESPONDENT, RESPONDENT_ID, RESPONDENT_PHONE, reading);
        String mediator = reading.optionalLine(MEDIATOR.name(), row.get(MEDIATOR), LONGEST_NAME);
        HistoricCase.Days days = LedgerDays.read(row, year, today, reading);
        LedgerEnding ending = LedgerEnding.read(row, reading);
        ending.check(row, days, reading);
        if (place == null || !reading.clean()) return Outcome.refused(inColumnOrder(reading.refusals()));
        return Outcome.done(new HistoricCase(
                year,
                keys(number, place, days.registered()),
                place,
                matter,
                applicant,
                respondent,
                mediator,
                days,
                ending.tier(days),
                ending.end(),
                ending.form(),
                ending.performance()));
    }

    /** What a row is known by: year, 序号, 乡镇, 村 and 登记日期; empty when one of them cannot be read. */
    Optional<List<String>> keys(LedgerRow row) {
        Reading reading = new Reading();
        String number = number(row, reading);
        Area place = place(row, reading);
        LocalDate registered = LedgerDay.read(reading, REGISTERED, row.get(REGISTERED));
        return place == null || registered == null || !reading.clean()
                ? Optional.empty()
                : Optional.of(keys(number, place, registered));
    }

    /** It names nobody, so its hash needs no key; once it had one. */
    private List<String> keys(String number, Area place, LocalDate registered) {
        String row = year + "\0" + number + '\0' + place.id() + '\0' + registered;
        byte[] hash = Sha256.digest().digest(row.getBytes(StandardCharsets.UTF_8));
        List<String> keys = new ArrayList<>(vault.hashes("ledger-row", row));
        keys.addFirst('=' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        return List.copyOf(keys);
    }

    private static String number(LedgerRow row, Reading reading) {
        return reading.line(NUMBER.name(), row.get(NUMBER), LONGEST_NUMBER);
    }

    private HistoricCase.Matter matter(LedgerRow row, Reading reading) {
        return new HistoricCase.Matter(
                code(WordList.TYPE, TYPE, row, reading),
                code(WordList.SOURCE, SOURCE, row, reading),
                code(WordList.GRADE, GRADE, row, reading),
                reading.text(FACTS.name(), row.get(FACTS), LONGEST_FACTS),
                reading.yuan(AMOUNT.name(), row.get(AMOUNT)));
    }

    private @Nullable Area place(LedgerRow row, Reading reading) {
        String township = reading.line(TOWNSHIP.name(), row.get(TOWNSHIP), LONGEST_NAME);
        String village = reading.line(VILLAGE.name(), row.get(VILLAGE), LONGEST_NAME);
        if (township.isEmpty()) return null;
        Optional<Area> above = places.township(township);
        if (above.isEmpty()) reading.refuse(TOWNSHIP.name(), "ledger.township");
        Optional<Area> place = above.flatMap(area -> places.village(area, village));
        if (above.isPresent() && place.isEmpty() && !village.isEmpty())
            reading.refuse(VILLAGE.name(), "ledger.village", above.get().name());
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
                reading.idNumber(number.name(), row.get(number), today),
                reading.phone(phone.name(), row.get(phone)));
    }

    private static List<Refusal> inColumnOrder(List<Refusal> reasons) {
        return reasons.stream()
                .sorted(Comparator.comparing(reason -> LedgerColumn.valueOf(reason.field())))
                .toList();
    }

    private static Map<String, String> byName(List<Word> words) {
        return words.stream().collect(Collectors.toMap(Word::zh, Word::code, (first, second) -> first));
    }
}
