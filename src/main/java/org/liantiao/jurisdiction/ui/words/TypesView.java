package org.liantiao.jurisdiction.ui.words;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 纠纷类型, and the door to the other lists. */
@Route(WordsPage.PATH)
@Menu(title = "jurisdiction.words.title", order = 64, icon = "pencil")
@RolesAllowed("ADMINISTRATOR")
class TypesView extends WordsPage {
    TypesView(WordDesk desk) {
        super(desk, WordList.TYPE);
    }
}
