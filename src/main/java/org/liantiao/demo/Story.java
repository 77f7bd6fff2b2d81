package org.liantiao.demo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the things that people fall out over, as {@code demo/stories.properties} has it. */
record Story(String name, Sheet sheet) {
    enum Kin {
        NONE,
        BROTHERS,
        COUPLE,
        ELDER,
        UNIT
    }

    /** What is at stake, in yuan. */
    record Sum(int least, int most, int step) {}

    String text(String key) {
        return sheet.text(name + "." + key);
    }

    List<String> sentences(String key) {
        return sheet.sentences(name + "." + key);
    }

    String type() {
        return text("type");
    }

    int weight() {
        return number("weight", 1);
    }

    /** How readily it goes up: 1 seldom, 3 often. */
    int up() {
        return number("up", 1);
    }

    /** How many others may apply beside the first. */
    int more() {
        return number("more", 0);
    }

    Kin kin() {
        return find("kin")
                .map(kin -> Kin.valueOf(kin.toUpperCase(java.util.Locale.ROOT)))
                .orElse(Kin.NONE);
    }

    /** What has to be paid by the agreement; empty when nothing has. */
    String owes() {
        return find("owes").orElse("");
    }

    /** In how many parts it is paid. */
    int parts() {
        return number("parts", 1);
    }

    Optional<String> source() {
        return find("source");
    }

    Optional<Sum> sum() {
        return find("sum").map(sum -> {
            int[] parts =
                    Arrays.stream(sum.split("-")).mapToInt(Integer::parseInt).toArray();
            return new Sum(parts[0], parts[1], parts[2]);
        });
    }

    /** The signals it may show, each with its percent. */
    Map<String, Integer> signals() {
        Map<String, Integer> signals = new LinkedHashMap<>();
        find("signals").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(part -> part.split(":"))
                .forEach(part -> signals.put(part[0], Integer.parseInt(part[1])));
        return signals;
    }

    private Optional<String> find(String key) {
        return sheet.find(name + "." + key);
    }

    private int number(String key, int otherwise) {
        return find(key).map(Integer::parseInt).orElse(otherwise);
    }
}
