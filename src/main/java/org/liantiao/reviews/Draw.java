package org.liantiao.reviews;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * 抽样: who is drawn follows from the seed and the frozen list alone, so anybody can draw again. Each candidate gets the
 * SHA-256, in hexadecimal, of the seed followed by its code (UTF-8, nothing between); those of a stratum are put in the
 * order of it, and as many as the stratum wants are taken from the front.
 */
final class Draw {
    /** @param part the stratum */
    record Candidate(UUID disputeId, String part, String code) {}

    private Draw() {}

    /** Those drawn, by stratum, in the order of the draw. */
    static Map<String, List<Candidate>> of(String seed, List<Candidate> candidates, Map<String, Integer> wanted) {
        Map<String, List<Candidate>> parts = new TreeMap<>();
        for (Candidate one : candidates)
            parts.computeIfAbsent(one.part(), part -> new ArrayList<>()).add(one);
        Comparator<Candidate> order = Comparator.comparing((Candidate one) -> sha256(seed + one.code()))
                .thenComparing(Candidate::code);
        parts.replaceAll((part, all) ->
                all.stream().sorted(order).limit(wanted.getOrDefault(part, 0)).toList());
        return parts;
    }

    /** The list as it is frozen and handed out: a line for each, stratum, tab, code; by stratum, then by code. */
    static String listing(List<Candidate> candidates) {
        StringBuilder lines = new StringBuilder();
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::part).thenComparing(Candidate::code))
                .forEach(one ->
                        lines.append(one.part()).append('\t').append(one.code()).append('\n'));
        return lines.toString();
    }

    /** What a sample is announced with, as one hash: its list, how many of each stratum are drawn, and what had failed. */
    static String frozen(String listing, Map<String, Integer> wanted, long failed) {
        StringBuilder whole = new StringBuilder(listing);
        new TreeMap<>(wanted)
                .forEach((name, count) ->
                        whole.append(name).append('\t').append(count).append('\n'));
        return sha256(whole.append("failed\t").append(failed).append('\n').toString());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
