package org.liantiao.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody's browser: its cookies, what it sends and gets. Many of them share one client, as they share a network. */
final class Browser {
    private final HttpClient client;
    private final URI server;
    private final Map<String, String> cookies = new TreeMap<>();

    Browser(HttpClient client, URI server) {
        this.client = client;
        this.server = server;
    }

    /**
     * An answer.
     *
     * @param sent bytes of the request's body
     * @param received bytes of the answer's body as they came, compressed as a rule
     */
    record Answer(int status, String location, String body, int sent, int received) {}

    Answer get(String path) throws IOException, InterruptedException {
        return send(to(path).GET(), 0);
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return send(
                to(path).header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(json)),
                json.getBytes(StandardCharsets.UTF_8).length);
    }

    Answer submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                form.length());
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", Locale.SIMPLIFIED_CHINESE.toLanguageTag());
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    private Answer send(HttpRequest.Builder request, int sent) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        remember(response.headers().allValues("Set-Cookie"));
        byte[] body = response.body();
        boolean zipped =
                response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                new String(zipped ? unzipped(body) : body, StandardCharsets.UTF_8),
                sent,
                body.length);
    }

    private void remember(List<String> lines) {
        for (String line : lines) {
            String pair = line.substring(0, (line + ";").indexOf(';'));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }
}
