package org.liantiao.jurisdiction.ui.words;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 难易程度. */
@Route(WordsPage.PATH + "/grades")
@Menu(title = "jurisdiction.words.GRADE", order = 64.2, icon = "pencil")
@RolesAllowed("ADMINISTRATOR")
class GradesView extends WordsPage {
    GradesView(WordDesk desk) {
        super(desk, WordList.GRADE);
    }
}
