package org.liantiao.jurisdiction.ui;

import java.time.Clock;
import org.liantiao.base.CurrentAuthor;
import org.liantiao.base.Vault;
import org.liantiao.jurisdiction.AreaChanges;
import org.liantiao.jurisdiction.AreaFoundings;
import org.liantiao.jurisdiction.AreaHistory;
import org.liantiao.jurisdiction.AreaImport;
import org.liantiao.jurisdiction.AreaMergers;
import org.liantiao.jurisdiction.AreaMoves;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.GoesAlong;
import org.liantiao.jurisdiction.LocalCases;
import org.liantiao.jurisdiction.OrganisationChanges;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Team;
import org.liantiao.jurisdiction.TeamChanges;
import org.liantiao.jurisdiction.Vocabulary;
import org.springframework.stereotype.Component;

/** What the panels of an area need, handed down in one piece. */
@Component
record AreaDesk(
        Areas areas,
        AreaHistory history,
        AreaChanges areaChanges,
        AreaImport imports,
        AreaMoves moves,
        AreaMergers mergers,
        AreaFoundings foundings,
        GoesAlong goesAlong,
        LocalCases cases,
        Organisations organisations,
        OrganisationChanges organisationChanges,
        Team team,
        TeamChanges teamChanges,
        Vocabulary vocabulary,
        Vault vault,
        CurrentAuthor current,
        Clock clock) {}
