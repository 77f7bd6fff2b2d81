package org.liantiao.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain from its beginning and computes everything again: each entry from its facts, each link from the one before. It
 * trusts nothing that is stored, and names the first place that does not hold. Takes links one by one, so the length does not matter.
 */
final class Verifier {
    private final Map<Long, List<Head>> heads = new TreeMap<>();
    private long seq;
    private String previous = Hashing.BEGINNING;
    private @Nullable Finding finding;

    /** @param heads that were written down, in whatever order */
    Verifier(List<Head> heads) {
        heads.forEach(head ->
                this.heads.computeIfAbsent(head.seq(), any -> new ArrayList<>()).add(head));
    }

    /** The next link, in the order of their numbers. @return whether to go on */
    boolean take(Link link) {
        Finding.Fault fault = fault(link);
        if (fault == Finding.Fault.MISSING) finding = new Finding(fault, seq + 1, 0);
        else if (fault != null) finding = new Finding(fault, link.seq(), link.entryId());
        seq = link.seq();
        previous = link.hash();
        return finding == null;
    }

    private Finding.@Nullable Fault fault(Link link) {
        if (link.seq() != seq + 1) return Finding.Fault.MISSING;
        Written entry = link.entry();
        if (entry == null) return Finding.Fault.DELETED;
        String hash = computed(entry);
        if (!hash.equals(entry.hash())) return Finding.Fault.CHANGED;
        if (!linked(link, hash)) return Finding.Fault.SWAPPED;
        return heads.getOrDefault(link.seq(), List.of()).stream().allMatch(head -> head.isThatOf(link))
                ? null
                : Finding.Fault.REWRITTEN;
    }

    private boolean linked(Link link, String hash) {
        try {
            return Hashing.of(link.algorithm()).link(link.seq(), previous, hash).equals(link.hash());
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Empty when its hash is of a kind that nobody knows, which is as good as another hash. */
    private static String computed(Written entry) {
        try {
            return entry.computed();
        } catch (IllegalArgumentException unknown) {
            return "";
        }
    }

    /** An entry that is not linked yet. @param since those written before should have been @return whether to go on */
    boolean takeWaiting(long entryId, Written entry, Instant since) {
        if (!computed(entry).equals(entry.hash())) finding = new Finding(Finding.Fault.WAITING_CHANGED, 0, entryId);
        else if (Instant.parse(entry.at()).isBefore(since)) finding = new Finding(Finding.Fault.UNLINKED, 0, entryId);
        return finding == null;
    }

    /** The file is at its end, and says where that is. */
    void end(Head said) {
        end();
        if (finding == null && (said.seq() != seq || !said.hash().equals(previous)))
            finding = new Finding(Finding.Fault.TRUNCATED, seq + 1, 0);
    }

    /** The chain is at its end: is it as long as every head says? */
    void end() {
        if (finding != null) return;
        heads.keySet().stream()
                .filter(head -> head > seq)
                .findFirst()
                .ifPresent(head -> finding = new Finding(Finding.Fault.TRUNCATED, seq + 1, 0));
    }

    @Nullable
    Finding finding() {
        return finding;
    }

    /** How far it came. */
    Head reached() {
        return new Head(seq, previous);
    }
}
