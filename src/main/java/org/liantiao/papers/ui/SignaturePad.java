package org.liantiao.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.Element;

/**
 * 手写板: where somebody writes their name with a finger, a pen or a mouse. What was written becomes a PNG in the browser and goes
 * the way of any file, through the upload beside it; nothing of it is ever run.
 */
@Tag("lt-pad")
@JavaScript("context://js/pad.js")
final class SignaturePad extends Component {
    SignaturePad() {
        Element canvas = new Element("canvas");
        canvas.setAttribute("role", "img");
        canvas.setAttribute("aria-label", getTranslation("papers.sign.pad"));
        Element hint = new Element("span");
        hint.setAttribute("class", "lt-pad-hint");
        hint.setText(getTranslation("papers.sign.here"));
        Element tools = new Element("div");
        tools.setAttribute("class", "lt-pad-tools");
        tools.appendChild(button("undo"), button("clear"), button("use"));
        Element sheet = new Element("div");
        sheet.setAttribute("class", "lt-pad-sheet");
        sheet.appendChild(canvas, hint);
        getElement().appendChild(sheet, tools);
    }

    private Element button(String does) {
        Element button = new Element("button");
        button.setAttribute("type", "button");
        button.setAttribute("data-does", does);
        button.setAttribute("disabled", true);
        button.setText(getTranslation("papers.sign." + does));
        return button;
    }
}
