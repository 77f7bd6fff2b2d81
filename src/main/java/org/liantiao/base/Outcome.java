package org.liantiao.base;

import java.util.List;
import java.util.function.Function;

/** What came of asking for a step: it is done, or it was refused with reasons the screen can show. */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            if (refusals.isEmpty()) throw new IllegalArgumentException("a refusal names its rule");
            refusals = List.copyOf(refusals);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** The reasons, empty when it is done. */
    default List<Refusal> refusals() {
        return this instanceof Refused<T> refused ? refused.refusals() : List.of();
    }

    /** The value of a step that must have worked; anything else is a bug of the caller. */
    default T orThrow() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused -> throw new IllegalStateException("refused: " + refused.refusals());
        };
    }

    default <R> Outcome<R> map(Function<T, R> next) {
        return switch (this) {
            case Done<T> done -> done(next.apply(done.value()));
            case Refused<T> refused -> refused(refused.refusals());
        };
    }
}
