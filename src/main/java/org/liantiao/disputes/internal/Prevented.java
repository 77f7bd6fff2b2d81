package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Harm;

/** 防止激化: how many people a settlement kept from each harm; nothing where there was none. */
@Embeddable
public class Prevented {
    /** A dispute of which the first round's settlement prevented something, in SQL on {@code dispute d}. */
    static final String SOMETHING = Arrays.stream(Harm.values())
            .map(harm -> column(harm) + " is not null")
            .collect(Collectors.joining(" or "));

    @Column(name = "prevented_suicides")
    private @Nullable Integer suicides;

    @Column(name = "prevented_crimes")
    private @Nullable Integer crimes;

    @Column(name = "prevented_petitions")
    private @Nullable Integer petitions;

    @Column(name = "prevented_fights")
    private @Nullable Integer fights;

    protected Prevented() {}

    static Prevented of(Map<Harm, Integer> people) {
        Prevented prevented = new Prevented();
        prevented.suicides = people.get(Harm.SUICIDE);
        prevented.crimes = people.get(Harm.CRIME);
        prevented.petitions = people.get(Harm.PETITION);
        prevented.fights = people.get(Harm.FIGHT);
        return prevented;
    }

    Map<Harm, Integer> people() {
        Map<Harm, Integer> people = new EnumMap<>(Harm.class);
        if (suicides != null) people.put(Harm.SUICIDE, suicides);
        if (crimes != null) people.put(Harm.CRIME, crimes);
        if (petitions != null) people.put(Harm.PETITION, petitions);
        if (fights != null) people.put(Harm.FIGHT, fights);
        return people;
    }

    /** Where {@code dispute d} keeps the people of the first round. */
    static String column(Harm harm) {
        return switch (harm) {
            case SUICIDE -> "d.prevented_suicides";
            case CRIME -> "d.prevented_crimes";
            case PETITION -> "d.prevented_petitions";
            case FIGHT -> "d.prevented_fights";
        };
    }
}
