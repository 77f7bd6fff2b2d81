package org.liantiao.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A store that speaks S3, as a process of its own on a free port of this machine, with one empty bucket. The build brings its jar. */
public final class S3Server implements AutoCloseable {
    public static final String BUCKET = "files";

    private static final Path JAR = Path.of("target", "s3", "s3mock.jar");

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it answers. */
    public static S3Server start() throws IOException {
        if (!Files.exists(JAR))
            throw new IllegalStateException(JAR + " is missing; mvn process-test-resources brings it");
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-jar",
                        JAR.toString(),
                        "--server.port=0",
                        "--http.port=" + port,
                        "--vectors.http.port=0",
                        "--vectors.https.port=0",
                        "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET))
                .redirectErrorStream(true)
                .start();
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.contains("Started S3Mock")) line = lines.readLine();
        if (line == null) throw new IllegalStateException("the S3 server ended before it was ready");
        Thread.ofVirtual().start(() -> lines.lines().forEach(rest -> {}));
        return new S3Server(process, port);
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** A port at which nobody answers. */
    public static int freePort() throws IOException {
        try (ServerSocket door = new ServerSocket(0)) {
            return door.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
