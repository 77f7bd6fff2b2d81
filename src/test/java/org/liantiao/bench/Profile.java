package org.liantiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.liantiao.bench.Acts.Act;

/** Where the time of an act goes, as the flight recorder sees it: waiting for the database, or whose code is busy. */
final class Profile {
    private static final String READ = "jdk.SocketRead";
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration WHILE = Duration.ofSeconds(2);
    private static final Map<String, String> OWNERS = Map.of(
            "org.hibernate.", "Hibernate",
            "org.postgresql.", "driver",
            "org.springframework.", "Spring",
            "com.zaxxer.", "pool",
            "org.liantiao.", "Liantiao",
            "javax.crypto.", "sealing",
            "com.sun.crypto.", "sealing");

    private Profile() {}

    /** @return such as "database 71 %; busy: Hibernate 60 %, driver 25 %; most in String.hashCode 4 %" */
    static String of(Act act) throws IOException {
        Path file = Files.createTempFile("bench", ".jfr");
        NavigableMap<Instant, Instant> runs = new TreeMap<>();
        try (Recording recording = new Recording()) {
            recording.enable(READ).withoutThreshold().withoutStackTrace();
            recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10));
            recording.start();
            long end = System.nanoTime() + WHILE.toNanos();
            while (System.nanoTime() < end) run(act.prepare().get(), runs);
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> mine = RecordingFile.readAllEvents(file).stream()
                .filter(event -> isDuring(event, runs)
                        && isMine(event.getThread(event.hasField("sampledThread") ? "sampledThread" : "eventThread")))
                .toList();
        Files.delete(file);
        long inAct = runs.entrySet().stream()
                .mapToLong(run -> Duration.between(run.getKey(), run.getValue()).toNanos())
                .sum();
        return text(mine, inAct);
    }

    private static void run(Runnable run, NavigableMap<Instant, Instant> runs) {
        Instant begin = Instant.now();
        run.run();
        runs.put(begin, Instant.now());
    }

    /** What an act needs beforehand is not counted. */
    private static boolean isDuring(RecordedEvent event, NavigableMap<Instant, Instant> runs) {
        Map.Entry<Instant, Instant> run = runs.floorEntry(event.getStartTime());
        return run != null && event.getStartTime().isBefore(run.getValue());
    }

    private static boolean isMine(RecordedThread thread) {
        return thread != null
                && thread.getJavaThreadId() == Thread.currentThread().threadId();
    }

    private static String text(List<RecordedEvent> events, long inAct) {
        long waited = events.stream()
                .filter(event -> event.getEventType().getName().equals(READ))
                .mapToLong(event -> event.getDuration().toNanos())
                .sum();
        List<RecordedEvent> samples = events.stream()
                .filter(event -> event.getEventType().getName().equals(SAMPLE))
                .toList();
        return String.format(Locale.ROOT, "database %d %%; busy: ", Math.min(100, 100 * waited / Math.max(1, inAct)))
                + shares(samples, Profile::owner, 3)
                + "; most in "
                + shares(samples, Profile::method, 1);
    }

    private static String shares(List<RecordedEvent> samples, Function<RecordedEvent, String> of, int most) {
        return samples.stream()
                .collect(Collectors.groupingBy(of, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(entry -> entry.getKey() + " " + 100 * entry.getValue() / samples.size() + " %")
                .collect(Collectors.joining(", "));
    }

    private static String method(RecordedEvent sample) {
        if (sample.getStackTrace() == null) return "other";
        RecordedMethod top = sample.getStackTrace().getFrames().getFirst().getMethod();
        String type = top.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + '.' + top.getName();
    }

    /** Whose code called what was busy: the topmost frame that belongs to anybody. */
    private static String owner(RecordedEvent sample) {
        if (sample.getStackTrace() == null) return "other";
        for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
            String type = frame.getMethod().getType().getName();
            for (Map.Entry<String, String> owner : OWNERS.entrySet())
                if (type.startsWith(owner.getKey())) return owner.getValue();
        }
        return "other";
    }
}
