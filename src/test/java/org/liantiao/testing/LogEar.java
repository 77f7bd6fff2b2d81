package org.liantiao.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Hears what is logged while something happens, and everything says as much as to somebody who looks for a fault. */
public final class LogEar {
    private LogEar() {}

    public interface Acts {
        void run() throws IOException;
    }

    public static String during(Acts acts) throws IOException {
        Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger ours = logger("org.liantiao");
        Level before = root.getLevel();
        Level oursBefore = ours.getLevel();
        List<Appender<ILoggingEvent>> others = new ArrayList<>();
        for (Iterator<Appender<ILoggingEvent>> all = root.iteratorForAppenders(); all.hasNext(); )
            others.add(all.next());
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Appender<ILoggingEvent> ear = into(log, root);
        others.forEach(root::detachAppender);
        root.addAppender(ear);
        try {
            root.setLevel(Level.DEBUG);
            ours.setLevel(Level.DEBUG);
            acts.run();
        } finally {
            root.setLevel(before);
            ours.setLevel(oursBefore);
            root.detachAppender(ear);
            others.forEach(root::addAppender);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static Appender<ILoggingEvent> into(ByteArrayOutputStream log, Logger root) {
        PatternLayoutEncoder layout = new PatternLayoutEncoder();
        layout.setContext(root.getLoggerContext());
        layout.setPattern("%logger %msg %mdc%n%ex");
        layout.setCharset(StandardCharsets.UTF_8);
        layout.start();
        OutputStreamAppender<ILoggingEvent> ear = new OutputStreamAppender<>();
        ear.setContext(root.getLoggerContext());
        ear.setEncoder(layout);
        ear.setOutputStream(log);
        ear.start();
        return ear;
    }
}
