package org.liantiao.jurisdiction.ui.words;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 组织种类. */
@Route(WordsPage.PATH + "/kinds")
@Menu(title = "jurisdiction.words.ORGANISATION_KIND", order = 64.3, icon = "pencil")
@RolesAllowed("ADMINISTRATOR")
class KindsView extends WordsPage {
    KindsView(WordDesk desk) {
        super(desk, WordList.ORGANISATION_KIND);
    }
}
