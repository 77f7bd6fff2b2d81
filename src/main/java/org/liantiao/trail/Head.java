package org.liantiao.trail;

/**
 * Where the chain ended at some time: on paper, in an export, or in the database.
 *
 * @param seq the number of the last link
 * @param hash of it; of one that was typed from paper at least the first sixteen digits
 */
public record Head(long seq, String hash) {
    static final int LEAST_DIGITS = 16;

    boolean isThatOf(Link link) {
        return seq == link.seq() && link.hash().startsWith(hash);
    }
}
