package org.liantiao.testing;

import java.util.UUID;
import org.liantiao.LiantiaoApplication;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.disputes.Chains;
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
        Chains chains = app.getBean(Chains.class);
        Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> {
            trouble.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        for (int i = 0; i < MEDIATORS; i++) Thread.ofPlatform().start(() -> write(chains, mediator));
    }

    private static Actor mediator(ApplicationContext app) {
        return app.getBean(People.class)
                .byLogin("village-1")
                .map(person -> person.actor())
                .orElseGet(() -> app.getBean(Counties.class).make().village());
    }

    private static void write(Chains chains, Actor mediator) {
        while (true) {
            UUID dispute = chains.accepted(mediator);
            System.out.println(CONFIRMED + dispute);
        }
    }
}
