package org.liantiao;

import java.util.List;
import org.liantiao.backup.BackupCommand;
import org.liantiao.disputes.RebuildFigures;
import org.liantiao.move.MoveCommand;
import org.liantiao.trail.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 联调: the workbench a county uses to settle disputes where they arise. */
@SpringBootApplication
public class LiantiaoApplication {
    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (BackupCommand.isMeantBy(arguments)) System.exit(BackupCommand.run(arguments, System.getenv(), System.out));
        if (arguments.contains(MoveCommand.NAME)) System.exit(MoveCommand.run(arguments, System.getenv(), System.out));
        if (arguments.contains(VerifyCommand.NAME))
            System.exit(VerifyCommand.run(arguments, System.getenv(), System.out));
        if (arguments.contains(RebuildFigures.NAME))
            System.exit(RebuildFigures.run(
                    options -> SpringApplication.run(LiantiaoApplication.class, options), System.out));
        SpringApplication.run(LiantiaoApplication.class, args);
    }
}
