package org.liantiao.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a process of its own, on a free port of this machine, the way a county runs it. */
public final class RunningJar implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Liantiao is ready .*: (http://\\S+)");
    private static final long PATIENCE_SECONDS = 240;

    private final Process process;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private final Thread listener;

    private RunningJar(Process process) {
        this.process = process;
        this.listener = Thread.ofVirtual().start(this::listen);
    }

    /**
     * Starts the jar; {@link #address()} waits until it answers.
     *
     * @param folder where it runs, and so where ./data would be
     * @param environment its variables; those of this machine that Liantiao reads are taken away
     */
    public static RunningJar start(Path folder, Map<String, String> environment) throws IOException {
        return start(folder, environment, 0);
    }

    /** The same, on a port of our choice: to come back where it was before. */
    public static RunningJar start(Path folder, Map<String, String> environment, int port) throws IOException {
        return start(folder, environment, port, List.of("-Xmx512m"));
    }

    /** The same, with options for Java. @param port 0 for any that is free */
    public static RunningJar start(Path folder, Map<String, String> environment, int port, List<String> options)
            throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = Path.of(System.getProperty("liantiao.jar", "target/liantiao.jar"));
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-jar", jar.toAbsolutePath().toString(), "--server.address=127.0.0.1", "--server.port=" + port));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(DATABASE|LIANTIAO|SPRING)_.*"));
        builder.environment().putAll(environment);
        return new RunningJar(builder.start());
    }

    /** Where it answers. */
    public URI address() throws InterruptedException, TimeoutException {
        try {
            return ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.join("\n", log), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** What it printed so far. */
    public List<String> log() {
        return List.copyOf(log);
    }

    /** The first line that has these words; waits until it is printed. */
    public String said(String words) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (log) {
            while (true) {
                for (String line : log) if (line.contains(words)) return line;
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) throw new IllegalStateException("it never said: " + words);
                log.wait(left);
            }
        }
    }

    /** Waits for its end; what it printed. */
    public List<String> end() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException("it runs on");
        listener.join();
        return List.copyOf(log);
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** Asks it to end, as a service manager does, and waits until it has; what it printed. */
    public List<String> stop() throws InterruptedException {
        // Through the handle, for what it prints at its end still wants reading.
        process.toHandle().destroy();
        return end();
    }

    /** Ends it as a power cut would: no goodbye, nothing flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) kill();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (log) {
                    log.add(line);
                    log.notifyAll();
                }
                // A structured log writes its slashes so.
                Matcher found = READY.matcher(line.replace("\\/", "/"));
                if (found.find()) ready.complete(URI.create(found.group(1)));
            }
        } catch (IOException e) {
            log.add(e.toString());
        }
        ready.completeExceptionally(new IllegalStateException("it ended before it was ready"));
    }
}
