package org.liantiao.jurisdiction.ui.words;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 纠纷来源. */
@Route(WordsPage.PATH + "/sources")
@Menu(title = "jurisdiction.words.SOURCE", order = 64.1, icon = "pencil")
@RolesAllowed("ADMINISTRATOR")
class SourcesView extends WordsPage {
    SourcesView(WordDesk desk) {
        super(desk, WordList.SOURCE);
    }
}
