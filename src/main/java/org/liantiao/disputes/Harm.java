package org.liantiao.disputes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 激化: what a dispute was about to become when mediation settled it. The official tables count cases and people of each. */
public enum Harm {
    SUICIDE(Figure.PREVENTED_SUICIDES),
    /** 民转刑: a criminal case. */
    CRIME(Figure.PREVENTED_CRIMES),
    /** 群体性上访. */
    PETITION(Figure.PREVENTED_PETITIONS),
    /** 群体性械斗. */
    FIGHT(Figure.PREVENTED_FIGHTS);

    private final Figure figure;

    Harm(Figure figure) {
        this.figure = figure;
    }

    /** The cases in which it was prevented. */
    public Figure figure() {
        return figure;
    }

    /** Whether figures are asked for that count one of them. */
    public static boolean isIn(Set<Figure> figures) {
        return Arrays.stream(values()).anyMatch(harm -> figures.contains(harm.figure));
    }

    /** As a step's note keeps it: {@code SUICIDE 1,CRIME 3}. */
    public static String write(Map<Harm, Integer> people) {
        return Arrays.stream(values())
                .filter(people::containsKey)
                .map(harm -> harm + " " + people.get(harm))
                .collect(Collectors.joining(","));
    }

    /** Reads what {@link #write} wrote. */
    public static Map<Harm, Integer> read(String note) {
        Map<Harm, Integer> people = new EnumMap<>(Harm.class);
        for (String part : note.split(",")) {
            String[] words = part.split(" ");
            if (words.length == 2) people.put(valueOf(words[0]), Integer.valueOf(words[1]));
        }
        return people;
    }
}
