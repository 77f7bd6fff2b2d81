package org.liantiao.disputes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.disputes.internal.JointSeats;
import org.liantiao.jurisdiction.Changes;
import org.liantiao.jurisdiction.TeamChanges;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.jurisdiction.WordChanges;
import org.liantiao.jurisdiction.WordForm;
import org.springframework.stereotype.Service;

/** 联合调处的常用搭配: who is usually called in together, and for which types of disputes; the administrator's to keep. */
@Service
public class JointPresets {
    private static final WordList LIST = WordList.JOINT;
    private static final int MOST_SEATS = 12;

    private final Vocabulary vocabulary;
    private final WordChanges words;
    private final JointSeats seats;
    private final Changes changes;

    JointPresets(Vocabulary vocabulary, WordChanges words, JointSeats seats, Changes changes) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.seats = seats;
        this.changes = changes;
    }

    /** A preset in full. */
    public record Joint(Word word, List<JointSeat> seats, Set<String> types) {}

    /** All of them in their order, the retired ones too. */
    public List<Joint> all() {
        return vocabulary.words(LIST).stream()
                .map(word -> new Joint(word, seats.of(word.code()), seats.types(word.code())))
                .toList();
    }

    /** Everybody a preset can call in: the village's own team, then each kind of organisation at each tier. */
    public List<JointSeat> choices() {
        List<JointSeat> choices = new ArrayList<>();
        TeamChanges.KINDS.stream()
                .sorted()
                .forEach(kind -> choices.add(new JointSeat(PartRole.ASSIST, kind, null, null)));
        for (Tier tier : List.of(Tier.TOWNSHIP, Tier.COUNTY, Tier.VILLAGE))
            for (Word kind : vocabulary.active(WordList.ORGANISATION_KIND))
                choices.add(new JointSeat(PartRole.ASSIST, JointSeats.kindOf(kind), tier, kind.code()));
        return choices;
    }

    /** Refuses everybody but the administrator, a name that is missing or taken, nobody called in, and anybody twice. */
    public Outcome<String> add(Actor by, JointForm form) {
        return change(by, form, () -> words.add(by.author(), LIST, names(form)));
    }

    /** The same for one that is there. A joint mediation that was ruled before goes on as it was. */
    public Outcome<String> change(Actor by, String code, JointForm form) {
        return change(by, form, () -> words.change(by.author(), LIST, code, names(form)));
    }

    private Outcome<String> change(Actor by, JointForm form, Supplier<Outcome<String>> name) {
        Reading reading = read(form);
        if (!reading.clean()) return reading.refused();
        Outcome<String> outcome = changes.make(by.author(), () -> {
            Outcome<String> named = name.get();
            if (named instanceof Outcome.Done<String>(String code)) keep(by, code, form);
            return named;
        });
        vocabulary.forget();
        return outcome;
    }

    private void keep(Actor by, String code, JointForm form) {
        List<JointSeat> before = seats.of(code);
        Set<String> typesBefore = seats.types(code);
        seats.keep(code, form.seats(), form.types());
        if (!before.equals(form.seats())) trace(by, "joint.seats", form, told(before), told(form.seats()));
        if (!typesBefore.equals(form.types()))
            trace(by, "joint.types", form, String.join(",", typesBefore), String.join(",", form.types()));
    }

    private void trace(Actor by, String kind, JointForm form, String former, String now) {
        changes.trace(
                kind,
                by.author(),
                LIST.topic(),
                Map.of("what", form.zh().strip(), "whatEn", form.en().strip(), "former", former, "now", now));
    }

    private static String told(List<JointSeat> seats) {
        return seats.stream()
                .map(seat -> seat.role() + " " + seat.kind() + " " + seat.tier() + " " + seat.organisationKind())
                .collect(Collectors.joining(", "));
    }

    private static Reading read(JointForm form) {
        Reading reading = new Reading();
        if (form.seats().isEmpty()) reading.refuse("seats", "joint.nobody");
        if (form.seats().size() > MOST_SEATS) reading.refuse("seats", "joint.tooMany", MOST_SEATS);
        Set<JointSeat> seen = new HashSet<>();
        if (!form.seats().stream().allMatch(seat -> seen.add(seat.in(PartRole.ASSIST))))
            reading.refuse("seats", "joint.twice");
        return reading;
    }

    private static WordForm names(JointForm form) {
        return new WordForm(form.zh(), form.en(), false, null);
    }
}
