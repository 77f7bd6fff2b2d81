package org.liantiao.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.liantiao.base.Refusal;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Refusals;
import org.liantiao.reviews.Answer;
import org.liantiao.reviews.Criterion;
import org.liantiao.reviews.Mark;

/** One criterion of a sheet: what it asks, how it was met, a remark. Each change is kept at once. */
final class MarkRow extends Div {
    /** Milliseconds after which what is being typed is kept. */
    static final int PAUSE = 800;

    private final Function<Mark, List<Refusal>> keep;
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final IntegerField points = new IntegerField();
    private final Checkbox none = new Checkbox();
    private final TextField remark = new TextField();
    private final Refusals refusals = new Refusals();
    private final Criterion criterion;

    MarkRow(Criterion criterion, Mark mark, boolean writes, Function<Mark, List<Refusal>> keep) {
        this.criterion = criterion;
        this.keep = keep;
        addClassName("lt-mark");
        String asked = criterion.wording(getLocale());
        Div wording = new Div(new Span(asked));
        wording.addClassName("lt-mark-asked");
        if (criterion.grave()) wording.add(Badge.bad("alert", getTranslation("reviews.grave")));
        remark.setPlaceholder(getTranslation("reviews.mark.remark"));
        remark.setAriaLabel(getTranslation("reviews.mark.remark.of", asked));
        remark.setValueChangeMode(ValueChangeMode.LAZY);
        remark.setValueChangeTimeout(PAUSE);
        remark.setValue(mark.remark());
        remark.setReadOnly(!writes);
        add(
                wording,
                criterion.isPointed() ? pointed(mark, asked, writes) : yesNo(mark, asked, writes),
                remark,
                refusals);
        refusals.beside("points", points).beside("remark", remark);
        remark.addValueChangeListener(changed -> keep());
    }

    private Component yesNo(Mark mark, String asked, boolean writes) {
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(one -> getTranslation("reviews.answer." + one));
        answer.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        answer.setAriaLabel(asked);
        answer.setValue(mark.answer());
        answer.setReadOnly(!writes);
        answer.addValueChangeListener(changed -> keep());
        return answer;
    }

    private Component pointed(Mark mark, String asked, boolean writes) {
        points.setMin(0);
        points.setMax(criterion.points());
        points.setStepButtonsVisible(writes);
        points.setSuffixComponent(new Span(getTranslation("reviews.mark.of", criterion.points())));
        points.setAriaLabel(asked);
        points.setValue(mark.points());
        points.setReadOnly(!writes);
        points.setEnabled(mark.answer() != Answer.NOT_APPLICABLE);
        none.setLabel(getTranslation("reviews.answer.NOT_APPLICABLE"));
        none.setValue(mark.answer() == Answer.NOT_APPLICABLE);
        none.setReadOnly(!writes);
        points.addValueChangeListener(changed -> keep());
        none.addValueChangeListener(changed -> {
            points.setEnabled(!changed.getValue());
            if (changed.getValue() && points.getValue() != null) points.clear();
            else keep();
        });
        Div both = new Div(points, none);
        both.addClassName("lt-row");
        return both;
    }

    private void keep() {
        Mark mark = criterion.isPointed()
                ? new Mark(
                        none.getValue() ? Answer.NOT_APPLICABLE : null,
                        none.getValue() ? null : points.getValue(),
                        remark.getValue())
                : new Mark(answer.getValue(), null, remark.getValue());
        refusals.mark(keep.apply(mark));
    }
}
