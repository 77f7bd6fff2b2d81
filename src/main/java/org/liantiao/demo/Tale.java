package org.liantiao.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.liantiao.demo.Residents.Resident;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Registration;
import org.liantiao.jurisdiction.Area;

/** A story as it happened to somebody somewhere, its words filled in. */
final class Tale {
    static final Sheet PHRASES = new Sheet("phrases.properties");

    private final Story story;
    private final Area village;
    private final Dice dice;
    private final List<PartyForm> parties = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final int stake;

    /** What happened to these two; further applicants come from the residents. */
    Tale(Story story, Area village, Couple couple, Supplier<Resident> others, Dice dice) {
        this.story = story;
        this.village = village;
        this.dice = dice;
        this.stake = story.sum()
                .map(sum -> sum.least() + dice.between(0, (sum.most() - sum.least()) / sum.step()) * sum.step())
                .orElse(0);
        words(couple);
        party(PartySide.APPLICANT, couple.one(), false, say("claimA"));
        for (int i = dice.between(0, story.more()); i > 0; i--) party(PartySide.APPLICANT, others.get(), false, "");
        party(PartySide.RESPONDENT, couple.other(), couple.unit(), say("claimB"));
    }

    /** The two it is between. */
    record Couple(Resident one, Resident other, boolean unit) {}

    static Couple couple(Story story, Residents residents, Dice dice) {
        return switch (story.kin()) {
            case NONE -> new Couple(residents.anybody(dice), residents.anybody(dice), false);
            case COUPLE ->
                new Couple(residents.somebody(dice, false, 27, 48), residents.somebody(dice, true, 29, 50), false);
            case BROTHERS -> {
                Resident elder = residents.somebody(dice, true, 48, 66);
                yield new Couple(elder, residents.relative(dice, elder, 40, 47), false);
            }
            case ELDER -> {
                Resident elder = residents.somebody(dice, true, 80, 90);
                yield new Couple(elder, residents.relative(dice, elder, 48, 62), false);
            }
            case UNIT -> {
                String name = dice.one(story.sentences("units"));
                yield new Couple(residents.anybody(dice), new Resident(name, true, "", residents.phone(dice)), true);
            }
        };
    }

    private void words(Couple couple) {
        boolean kin = couple.one().surname().equals(couple.other().surname());
        words.put("a", couple.one().name());
        words.put("b", couple.other().name());
        words.put(
                "la",
                kin
                        ? couple.one().name()
                        : PHRASES.text("called") + couple.one().surname());
        words.put(
                "lb",
                kin || couple.unit()
                        ? couple.other().name()
                        : PHRASES.text("called") + couple.other().surname());
        words.put("v", village.name());
        words.put("k", dice.one(PHRASES.sentences("groups")));
        words.put("n", String.valueOf(stake));
        words.put("p", String.valueOf(settled()));
        words.put("m", String.valueOf(dice.between(3, 11) * 5));
        words.put("y", String.valueOf(dice.between(2, 8)));
        words.put("mu", String.valueOf(dice.between(3, 40)));
    }

    private int settled() {
        int step = story.sum().map(Story.Sum::step).orElse(1);
        return Math.max(step, stake * dice.between(55, 90) / 100 / step * step);
    }

    private void party(PartySide side, Resident resident, boolean unit, String claim) {
        String address =
                unit || dice.chance(25) ? "" : fill(PHRASES.text("address").replace("{no}", "" + dice.between(1, 60)));
        numbers.put(resident.name(), resident.idNumber());
        parties.add(new PartyForm(
                side,
                unit ? PartyKind.UNIT : PartyKind.PERSON,
                resident.name(),
                dice.chance(28) ? "" : resident.idNumber(),
                dice.chance(15) ? "" : resident.phone(),
                address,
                claim));
    }

    Story story() {
        return story;
    }

    int stake() {
        return stake;
    }

    /** The one whose number the village did not write down, if there is one. */
    List<PartyForm> withoutNumber() {
        return parties.stream()
                .filter(party ->
                        party.kind() == PartyKind.PERSON && party.idNumber().isEmpty())
                .toList();
    }

    /** One of the story's sentences. */
    String say(String key) {
        return fill(dice.one(story.sentences(key)));
    }

    /** The sentence whose turn it is, so that nobody says the same twice running. */
    String say(String key, int turn) {
        List<String> sentences = story.sentences(key);
        return fill(sentences.get(turn % sentences.size()));
    }

    /** The same party with the number that was missing. */
    PartyForm completed(PartyForm party) {
        String number = Objects.requireNonNull(numbers.get(party.name()));
        return new PartyForm(party.side(), party.kind(), party.name(), number, "", "", "");
    }

    /** One of the sentences everybody says. */
    String phrase(String key) {
        return fill(dice.one(PHRASES.sentences(key)));
    }

    String terms(LocalDate performBy) {
        String day = performBy.format(DateTimeFormatter.ofPattern(PHRASES.text("day")));
        return say("terms").replace("{day}", day);
    }

    /** Whether the agreement names a day to perform by. */
    boolean runsOn() {
        return story.text("terms").contains("{day}");
    }

    /** What one of the two has to pay; empty when the story tells of nothing. */
    String owes() {
        return stake == 0 || !runsOn() ? "" : story.owes();
    }

    /** Who the story calls a, or b. */
    String name(String letter) {
        return Objects.requireNonNull(words.get(letter));
    }

    /** What the agreement is about in money, as typed; empty when it is about none. */
    String sumAgreed() {
        if (stake == 0) return "";
        return Objects.requireNonNull(words.get(story.text("terms").contains("{p}") ? "p" : "n"));
    }

    Registration registration(LocalDate occurredOn, Set<String> signals, String note, boolean accept) {
        return new Registration(
                parties,
                village.id(),
                dice.chance(60) ? phrase("where") : "",
                story.type(),
                source(),
                grade(signals),
                say("title"),
                say("facts"),
                stake == 0 ? "" : String.valueOf(stake),
                occurredOn,
                signals,
                note,
                accept);
    }

    String placeCode() {
        return village.code();
    }

    UUID place() {
        return village.id();
    }

    private String source() {
        if (story.source().isPresent() && dice.chance(70)) return story.source().get();
        return dice.one(
                List.of("APPLIED", "APPLIED", "APPLIED", "APPLIED", "APPLIED", "OWN", "OWN", "PETITION", "COURT"));
    }

    private String grade(Set<String> signals) {
        if (stake >= 100_000 || signals.contains("CROWD_10")) return "MAJOR";
        if (story.up() == 3 && dice.chance(45)) return "HARD";
        return story.up() == 1 && dice.chance(60) ? "SIMPLE" : "ORDINARY";
    }

    private String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet())
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        return filled;
    }
}
