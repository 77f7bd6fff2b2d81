package org.liantiao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A browser without a screen: keeps its cookies, goes where it is sent, and knows the way it came. */
public final class Wayfarer {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI home;
    private final List<URI> way = new ArrayList<>();

    public Wayfarer(int port) {
        home = URI.create("http://localhost:" + port + "/");
    }

    /** Asks once and goes nowhere. */
    public HttpResponse<String> ask(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(home.resolve(address))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes there and wherever that leads. @return the path at which it ends */
    public String go(String address) {
        way.clear();
        URI next = home.resolve(address);
        for (int steps = 0; steps < 12; steps++) {
            way.add(next);
            HttpResponse<String> answer = ask(next.toString());
            if (answer.statusCode() / 100 != 3) return next.getPath();
            next = next.resolve(answer.headers().firstValue("Location").orElseThrow());
        }
        throw new IllegalStateException("it is sent around: " + way);
    }

    /** Each address of the last way, in order. */
    public List<URI> way() {
        return List.copyOf(way);
    }

    /** The number of its session at the application; empty when it has none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
