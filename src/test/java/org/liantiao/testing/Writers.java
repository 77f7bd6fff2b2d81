package org.liantiao.testing;

import java.util.UUID;
import org.liantiao.LiantiaoApplication;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.Escalations;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.Mediation;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The application as a process of its own in which mediators log and accept disputes as fast as they can, and every one that
 * was confirmed to them is printed. It runs until it is killed, and goes on in the same county when started again.
 */
public final class Writers {
    /** What stands before the id of each confirmed dispute. */
    public static final String CONFIRMED = "CONFIRMED ";

    private static final int MEDIATORS = 4;

    private Writers() {}

    public static void main(String[] settings) {
        ApplicationContext app =
                new SpringApplication(LiantiaoApplication.class, TestConfiguration.class).run(settings);
        Actor mediator = mediator(app);
        Area village = app.getBean(Areas.class).findById(mediator.areaId()).orElseThrow();
        Chains chains = new Chains(
                app.getBean(Intake.class),
                app.getBean(Mediation.class),
                app.getBean(Escalations.class),
                app.getBean(Endings.class),
                app.getBean(AdjustableClock.class));
        Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> {
            trouble.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        for (int i = 0; i < MEDIATORS; i++) Thread.ofPlatform().start(() -> write(chains, mediator, village));
    }

    private static Actor mediator(ApplicationContext app) {
        return app.getBean(People.class)
                .byLogin("village-1")
                .map(person -> person.actor())
                .orElseGet(() -> app.getBean(Counties.class).make().village());
    }

    private static void write(Chains chains, Actor mediator, Area village) {
        while (true) {
            UUID dispute = chains.accepted(mediator, village);
            System.out.println(CONFIRMED + dispute);
        }
    }
}
