package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liantiao.base.Typed;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.FigureCases;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Vocabulary;

/** What the strata of a sample are called on a screen. */
final class StratumNames {
    private final Component screen;
    private final Vocabulary vocabulary;
    private final Organisations organisations;

    StratumNames(Component screen, Vocabulary vocabulary, Organisations organisations) {
        this.screen = screen;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
    }

    /** The words for some strata, by name; one that is no more is called as it is kept. */
    Map<String, String> of(FigureCases.Part strata, Collection<String> names) {
        Map<String, String> words = new HashMap<>();
        names.forEach(name -> words.put(name, name));
        if (strata == FigureCases.Part.BODY) bodies(names, words);
        else names.forEach(name -> words.put(name, word(strata, name)));
        return words;
    }

    private void bodies(Collection<String> names, Map<String, String> words) {
        List<java.util.UUID> ids =
                names.stream().flatMap(name -> Typed.id(name).stream()).toList();
        for (Organisation one : organisations.byIds(ids)) words.put(one.id().toString(), one.name());
    }

    private String word(FigureCases.Part strata, String name) {
        if (name.equals(FigureCases.REST)) return screen.getTranslation("reviews.stratum.REST." + strata);
        return switch (strata) {
            case TIER -> screen.getTranslation("reviews.stratum." + name);
            case HINT -> screen.getTranslation(Figure.valueOf(name).textKey());
            case TYPE ->
                vocabulary.name(Vocabulary.WordList.TYPE, name, UI.getCurrent().getLocale());
            case ALL, BODY -> name;
        };
    }
}
