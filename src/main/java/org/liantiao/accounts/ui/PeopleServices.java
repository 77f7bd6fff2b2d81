package org.liantiao.accounts.ui;

import java.time.Clock;
import org.liantiao.accounts.HandOvers;
import org.liantiao.accounts.PeopleChanges;
import org.liantiao.accounts.PeopleList;
import org.liantiao.accounts.Sittings;
import org.liantiao.accounts.StandIns;
import org.springframework.stereotype.Component;

/** The services that the dialogs about a person call, handed on together. */
@Component
record PeopleServices(
        PeopleList list,
        PeopleChanges changes,
        HandOvers handOvers,
        StandIns standIns,
        Sittings sittings,
        Clock clock) {}
