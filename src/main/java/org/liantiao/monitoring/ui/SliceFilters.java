package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.Slice;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.monitoring.Bodies;
import org.liantiao.monitoring.Bodies.Body;

/** Which part of the cases: a tier, a type, a source, an organisation. On a phone they fold behind one button. */
final class SliceFilters extends Div {
    private final RateAddress address;
    private final Slice slice;
    private final Vocabulary vocabulary;

    SliceFilters(RateAddress address, Vocabulary vocabulary, Bodies bodies, Actor actor) {
        this.address = address;
        this.slice = address.slice();
        this.vocabulary = vocabulary;
        addClassName("lt-rate-slices");
        setClassName("open", !slice.isAll());
        Button more = new Button(getTranslation("monitoring.rate.more"), Symbol.of("chevron-down"));
        more.setIconAfterText(true);
        more.addClassName("lt-rate-more");
        more.addClickListener(click -> setClassName("open", !hasClassName("open")));
        add(more, tiers(), types(), sources());
        if (Bodies.offersAny(actor)) add(bodies(bodies, actor));
    }

    private Component tiers() {
        Function<@Nullable Tier, String> name =
                tier -> getTranslation("monitoring.tier." + (tier == null ? "ALL" : tier.name()));
        return select(
                "monitoring.rate.tier",
                List.of(Tier.values()),
                slice.tier(),
                name,
                tier -> new Slice(tier, slice.type(), slice.source(), slice.body(), slice.bodies()));
    }

    private Component types() {
        return words(
                "monitoring.rate.type",
                WordList.TYPE,
                slice.type(),
                type -> new Slice(slice.tier(), type, slice.source(), slice.body(), slice.bodies()));
    }

    private Component sources() {
        return words(
                "monitoring.rate.source",
                WordList.SOURCE,
                slice.source(),
                source -> new Slice(slice.tier(), slice.type(), source, slice.body(), slice.bodies()));
    }

    private Component words(
            String key, WordList list, @Nullable String chosen, Function<@Nullable String, Slice> narrowed) {
        List<String> codes = vocabulary.words(list).stream().map(Word::code).toList();
        return select(
                key,
                codes,
                chosen,
                code -> code == null ? getTranslation(key + ".all") : vocabulary.name(list, code, getLocale()),
                narrowed);
    }

    private <T> Component select(
            String key,
            List<T> choices,
            @Nullable T chosen,
            Function<@Nullable T, String> name,
            Function<@Nullable T, Slice> narrowed) {
        List<Optional<T>> offered = new ArrayList<>(List.of(Optional.empty()));
        Stream.concat(choices.stream(), Stream.ofNullable(chosen))
                .distinct()
                .forEach(choice -> offered.add(Optional.of(choice)));
        Select<Optional<T>> select = new Select<>();
        select.setAriaLabel(getTranslation(key));
        select.setItems(offered);
        select.setValue(Optional.ofNullable(chosen));
        select.setItemLabelGenerator(choice -> name.apply(choice.orElse(null)));
        select.addValueChangeListener(changed ->
                RateFilters.goTo(address.of(narrowed.apply(changed.getValue().orElse(null)))));
        return select;
    }

    private Component bodies(Bodies bodies, Actor actor) {
        ComboBox<Body> box = new ComboBox<>();
        box.setAriaLabel(getTranslation("monitoring.rate.body"));
        box.setPlaceholder(getTranslation("monitoring.rate.body.all"));
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(Body::name);
        box.setItems((Query<Body, String> query) ->
                bodies.find(actor, query.getFilter().orElse(""), query.getLimit(), query.getOffset()).stream());
        UUID chosen = slice.body();
        if (chosen != null) bodies.find(actor, chosen).ifPresent(box::setValue);
        box.addValueChangeListener(changed -> {
            Body body = changed.getValue();
            RateFilters.goTo(address.of(new Slice(
                    slice.tier(), slice.type(), slice.source(), body == null ? null : body.id(), slice.bodies())));
        });
        return box;
    }
}
