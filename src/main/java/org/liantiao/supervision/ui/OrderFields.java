package org.liantiao.supervision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.Refusals;
import org.liantiao.disputes.CaseFile;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.monitoring.Bodies;
import org.liantiao.monitoring.Bodies.Body;
import org.liantiao.reviews.Finding;
import org.liantiao.supervision.Issuing;
import org.liantiao.supervision.OrderForm;
import org.liantiao.supervision.SupervisionOrder.Grade;
import org.liantiao.supervision.SupervisionOrder.Occasion;

/** The fields of a new order. */
final class OrderFields extends Div {
    private final RadioButtonGroup<Grade> grade = new RadioButtonGroup<>();
    private final Select<Occasion> occasion = new Select<>();
    private final Select<Finding> finding = new Select<>();
    private final ComboBox<Body> organisation = new ComboBox<>();
    private final TextField subject = new TextField();
    private final TextArea asked = new TextArea();
    private final DayField due;
    private @Nullable CaseFile about;

    /** @param offered the day that is set at first */
    OrderFields(LocalDate offered) {
        addClassNames("lt-dialog-body", "lt-order-fields");
        grade.setLabel(say("grade"));
        grade.setItems(Grade.values());
        grade.setItemLabelGenerator(one -> getTranslation("supervision.grade." + one));
        grade.setValue(Grade.ORDINARY);
        occasion.setLabel(say("occasion"));
        occasion.setItemLabelGenerator(one -> getTranslation("supervision.occasion." + one));
        occasion.addValueChangeListener(changed -> finding.setVisible(changed.getValue() == Occasion.FINDING));
        finding.setLabel(say("finding"));
        finding.setItemLabelGenerator(Finding::what);
        finding.setVisible(false);
        organisation.setLabel(say("organisation"));
        organisation.setItemLabelGenerator(Body::name);
        subject.setLabel(say("subject"));
        subject.setMaxLength(Issuing.LONGEST_SUBJECT);
        asked.setLabel(say("asked"));
        asked.setHelperText(say("asked.help"));
        asked.setMaxLength(Issuing.LONGEST_ASKED);
        due = new DayField(say("due"));
        due.setValue(offered);
        due.setHelperText(say("due.help"));
        add(occasion, finding, organisation, grade, subject, asked, due);
    }

    private String say(String key) {
        return getTranslation("supervision.new." + key);
    }

    /** On a case, or on what a review found in it: asked is one that held it. */
    void onCase(CaseFile file, List<Organisation> holders, List<Finding> findings, @Nullable UUID chosen) {
        about = file;
        occasion.setItems(findings.isEmpty() ? List.of(Occasion.CASE) : List.of(Occasion.CASE, Occasion.FINDING));
        List<Body> bodies =
                holders.stream().map(one -> new Body(one.id(), one.name())).toList();
        organisation.setItems(bodies);
        choose(bodies, file.head().holderId());
        finding.setItems(findings);
        finding.addValueChangeListener(changed ->
                Optional.ofNullable(changed.getValue()).ifPresent(one -> choose(bodies, one.organisationId())));
        Optional<Finding> wanted =
                findings.stream().filter(one -> one.id().equals(chosen)).findFirst();
        occasion.setValue(wanted.isPresent() ? Occasion.FINDING : Occasion.CASE);
        wanted.ifPresent(finding::setValue);
    }

    private void choose(List<Body> bodies, UUID wanted) {
        bodies.stream().filter(one -> one.id().equals(wanted)).findFirst().ifPresent(organisation::setValue);
    }

    /** On how an organisation does its work. */
    void onOrganisation(Bodies bodies, Actor actor, @Nullable Body chosen, String why) {
        List<Occasion> offered =
                Arrays.stream(Occasion.values()).filter(one -> !one.ofACase()).toList();
        occasion.setItems(offered);
        occasion.setValue(offered.stream()
                .filter(one -> one.name().equals(why))
                .findFirst()
                .orElse(Occasion.OTHER));
        organisation.setItems((Query<Body, String> query) ->
                bodies.find(actor, query.getFilter().orElse(""), query.getLimit(), query.getOffset()).stream());
        if (chosen != null) organisation.setValue(chosen);
    }

    Optional<CaseFile> about() {
        return Optional.ofNullable(about);
    }

    void beside(Refusals refusals) {
        refusals.beside("grade", grade)
                .beside("occasion", occasion)
                .beside("finding", finding)
                .beside("organisation", organisation)
                .beside("subject", subject)
                .beside("asked", asked)
                .beside("dueOn", due);
    }

    OrderForm form() {
        return new OrderForm(
                grade.getValue(),
                occasion.getValue(),
                about == null ? null : about.head().id(),
                finding.isVisible() && finding.getValue() != null
                        ? finding.getValue().id()
                        : null,
                organisation.getValue() == null ? null : organisation.getValue().id(),
                subject.getValue(),
                asked.getValue(),
                due.getValue());
    }
}
