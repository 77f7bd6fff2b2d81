package org.liantiao.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liantiao.trail.Finding.Fault;

/** A chain of a thousand, whose links change from SHA-256 to SM3 on the way; whatever is done to it is found and named. */
class VerifierTest {
    private static final int LENGTH = 1_000;

    @Test
    void aWholeChainHoldsThoughItsHashChangesOnTheWay() {
        List<Link> chain = chain();
        assertThat(chain).extracting(Link::algorithm).contains("SHA-256", "SM3");
        assertThat(broken(chain)).isNull();
    }

    @Test
    void anyChangedFactIsFoundWhereItIs() {
        for (int i = 0; i < 7; i++) {
            int fact = i;
            assertThat(broken(chain -> change(chain, 300, fact)))
                    .as("fact " + i)
                    .isEqualTo(new Finding(Fault.CHANGED, 301, 301));
        }
    }

    @Test
    void aChangeWhoseHashWasMadeToFitIsFoundByItsLink() {
        assertThat(broken(chain -> {
                    change(chain, 300, 6);
                    Link link = chain.get(300);
                    chain.set(300, with(link, rehashed(entry(link))));
                }))
                .isEqualTo(new Finding(Fault.SWAPPED, 301, 301));
    }

    @Test
    void aDeletedEntryIsFound() {
        assertThat(broken(chain -> chain.set(700, with(chain.get(700), null))))
                .isEqualTo(new Finding(Fault.DELETED, 701, 701));
    }

    @Test
    void aDeletedLinkIsFound() {
        assertThat(broken(chain -> chain.remove(700))).isEqualTo(new Finding(Fault.MISSING, 701, 0));
    }

    @Test
    void twoThatChangedPlacesAreFoundAtTheFirst() {
        assertThat(broken(chain -> {
                    Link one = chain.get(100);
                    Link other = chain.get(900);
                    chain.set(100, with(one, other.entry()));
                    chain.set(900, with(other, one.entry()));
                }))
                .isEqualTo(new Finding(Fault.SWAPPED, 101, 101));
    }

    @Test
    void aChainThatWasCutIsFoundByAHeadOfBefore() {
        List<Link> chain = chain();
        Head head = head(chain.getLast());
        chain.subList(990, LENGTH).clear();

        assertThat(broken(chain)).as("the rest by itself holds").isNull();
        assertThat(broken(chain, head)).isEqualTo(new Finding(Fault.TRUNCATED, 991, 0));
    }

    @Test
    void aChainThatWasMadeAnewIsFoundByAHeadOfBefore() {
        List<Link> chain = chain();
        Head head = head(chain.get(500));
        List<Link> forged = chain("改过的");

        assertThat(broken(forged)).isNull();
        assertThat(broken(forged, head)).isEqualTo(new Finding(Fault.REWRITTEN, 501, 501));
        assertThat(broken(chain, head)).isNull();
    }

    @Test
    void aHashOfAnUnknownKindIsNoHash() {
        assertThat(broken(chain -> {
                    Link link = chain.get(5);
                    chain.set(5, new Link(6, "MD5", link.hash(), 6, link.entry()));
                }))
                .isEqualTo(new Finding(Fault.SWAPPED, 6, 6));
    }

    @Test
    void sm3IsTheOneOfTheStandard() {
        assertThat(Hashing.SM3.hex("abc"))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    private static @Nullable Finding broken(Consumer<List<Link>> harm) {
        List<Link> chain = chain();
        harm.accept(chain);
        return broken(chain);
    }

    private static @Nullable Finding broken(List<Link> chain, Head... heads) {
        Verifier verifier = new Verifier(List.of(heads));
        for (Link link : chain) if (!verifier.take(link)) break;
        verifier.end();
        return verifier.finding();
    }

    private static List<Link> chain() {
        return chain("村民甲");
    }

    private static List<Link> chain(String who) {
        List<Link> chain = new ArrayList<>();
        String previous = Hashing.BEGINNING;
        for (long seq = 1; seq <= LENGTH; seq++) {
            Hashing hashing = seq < LENGTH / 2 ? Hashing.SHA_256 : Hashing.SM3;
            Written entry = rehashed(new Written(
                    "2026-06-10T01:00:00Z",
                    "dispute.accepted",
                    "null",
                    who,
                    "dispute",
                    "id" + seq,
                    "{}",
                    hashing.title(),
                    ""));
            previous = hashing.link(seq, previous, entry.hash());
            chain.add(new Link(seq, hashing.title(), previous, seq, entry));
        }
        return chain;
    }

    private static void change(List<Link> chain, int at, int fact) {
        Written was = entry(chain.get(at));
        String[] facts = {
            was.at(), was.kind(), was.actorId(), was.actorName(), was.subjectType(), was.subjectId(), was.content()
        };
        facts[fact] += " ";
        Written now = new Written(
                facts[0], facts[1], facts[2], facts[3], facts[4], facts[5], facts[6], was.algorithm(), was.hash());
        chain.set(at, with(chain.get(at), now));
    }

    private static Written rehashed(Written entry) {
        return new Written(
                entry.at(),
                entry.kind(),
                entry.actorId(),
                entry.actorName(),
                entry.subjectType(),
                entry.subjectId(),
                entry.content(),
                entry.algorithm(),
                entry.computed());
    }

    private static Link with(Link link, @Nullable Written entry) {
        return new Link(link.seq(), link.algorithm(), link.hash(), link.entryId(), entry);
    }

    private static Written entry(Link link) {
        return Objects.requireNonNull(link.entry());
    }

    private static Head head(Link link) {
        return new Head(link.seq(), link.hash().substring(0, Head.LEAST_DIGITS));
    }
}
