package org.liantiao.trail;

/**
 * The first place where the chain does not hold.
 *
 * @param seq the number of the link
 * @param entryId of the entry there; 0 when it cannot be told
 */
record Finding(Fault fault, long seq, long entryId) {
    /** What is wrong there. */
    enum Fault {
        /** The entry is not what the step wrote. */
        CHANGED("the entry was changed"),
        /** The link is there, its entry is not. */
        DELETED("the entry was deleted"),
        /** The entry by itself is whole, but it is not the one that was linked here, or the link was rewritten. */
        SWAPPED("another entry stands here than was linked"),
        /** The number is left out. */
        MISSING("the link is missing"),
        /** The chain ends before a head that was written down. */
        TRUNCATED("the chain ends before this link, of which a head was written down"),
        /** The chain goes on, but it is not the one that a head was written down of. */
        REWRITTEN("the link is not the one of which a head was written down"),
        /** An entry that has no place yet is not what the step wrote. */
        WAITING_CHANGED("an entry that is not linked yet was changed"),
        /** An entry has no place though there was time enough. */
        UNLINKED(
                "an entry has no place though others were written an hour later: links were taken away, or nothing links them; start the"
                        + " application, and look again a minute later");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        String where = seq == 0 ? "behind the chain" : "link " + seq;
        return where + (entryId == 0 ? "" : " (entry " + entryId + ")") + ": " + fault.words;
    }
}
