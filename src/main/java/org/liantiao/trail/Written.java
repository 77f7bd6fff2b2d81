package org.liantiao.trail;

/**
 * An entry as it stands in the database or in an exported chain, to be hashed again.
 *
 * @param at as ISO time in UTC; ids that are not there are the word null, as they were hashed
 * @param hash what the step itself wrote down
 */
record Written(
        String at,
        String kind,
        String actorId,
        String actorName,
        String subjectType,
        String subjectId,
        String content,
        String algorithm,
        String hash) {
    /** The hash it should have. */
    String computed() {
        return Hashing.of(algorithm).hex(at, kind, actorId, actorName, subjectType, subjectId, content);
    }
}
