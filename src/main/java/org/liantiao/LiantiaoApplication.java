package org.liantiao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 联调: the workbench a county uses to settle disputes where they arise. */
@SpringBootApplication
public class LiantiaoApplication {
    public static void main(String[] args) {
        SpringApplication.run(LiantiaoApplication.class, args);
    }
}
