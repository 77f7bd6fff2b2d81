package org.liantiao.jurisdiction.ui.words;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.liantiao.jurisdiction.Vocabulary.WordList;

/** 保密的缘由. */
@Route(WordsPage.PATH + "/seals")
@Menu(title = "jurisdiction.words.SEAL", order = 64.7, icon = "lock")
@RolesAllowed("ADMINISTRATOR")
class SealsView extends WordsPage {
    SealsView(WordDesk desk) {
        super(desk, WordList.SEAL);
    }
}
