package org.liantiao.disputes;

import org.liantiao.base.Sha256;

/**
 * 回访怎么安排: the county's own rules, none of them official. A round keeps those that held when it was
 * settled: they plan it then, and again when something changes that the plan comes from.
 *
 * @param afterDue days from the day of performance to its call-back
 * @param afterRisk days from the settlement of a grave case to its call-back
 * @param afterSample days from the settlement to the call-back of one that was drawn
 * @param share how many of a hundred of the rest are drawn, 0 to 100
 * @param risk how grave is grave: this level and those above it
 * @param byOther whether somebody other than who settled it must make it
 */
public record FollowUpRules(int afterDue, int afterRisk, int afterSample, int share, Risk risk, boolean byOther) {
    public boolean isGrave(Risk of) {
        return of.level() <= risk.level();
    }

    /**
     * Whether a case is in the sample: the first eight digits of the SHA-256 of its code, as a number, leave less than the share
     * when divided by a hundred. So nobody can pick it, everybody can check it, and a larger share keeps those of a smaller.
     */
    public boolean draws(String code) {
        return Integer.remainderUnsigned(Integer.parseUnsignedInt(Sha256.of(code), 0, 8, 16), 100) < share;
    }
}
