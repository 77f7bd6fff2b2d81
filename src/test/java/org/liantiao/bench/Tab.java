package org.liantiao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liantiao.bench.Browser.Answer;
import org.liantiao.bench.Dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tab of a browser as Vaadin's server knows it, without a browser: it loads a page, keeps the numbers of the exchange, tells
 * what somebody does and takes over what changes.
 */
final class Tab {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int BODY = 1;

    private final Browser browser;
    private final Clicks clicks;
    private Dom dom = new Dom();
    private int ui;
    private String key = "";
    private int syncId;
    private int clientId;

    /** @param clicks is told what each click took */
    Tab(Browser browser, Clicks clicks) {
        this.browser = browser;
        this.clicks = clicks;
    }

    Dom dom() {
        return dom;
    }

    /** Signs in as the form does, and ends where everybody begins. */
    void signIn(String login, String password) throws IOException, InterruptedException {
        load("sign-in");
        String csrf = dom.first(
                        element -> element.is("input") && element.value("name").equals("_csrf"))
                .value("value");
        Answer answer =
                browser.submit("/sign-in", Map.of("username", login, "password", password, "text", "", "_csrf", csrf));
        if (answer.status() != 302 || answer.location().contains("sign-in"))
            throw new IllegalStateException("sign-in of " + login + " was answered with " + answer.status());
        load(URI.create(answer.location()).getPath().substring(1));
    }

    /** Loads a page as the address bar does: leaves the one before, gets the page itself, its first answer, then the view. */
    void load(String path) throws IOException, InterruptedException {
        if (!key.isEmpty()) close();
        long begin = System.nanoTime();
        Answer page = browser.get("/" + path);
        Answer first =
                browser.get("/?v-r=init&location=" + encoded(path) + "&query=&v-wh=900&v-ww=1440&v-tzid=Asia/Shanghai");
        JsonNode config = JSON.readTree(first.body()).get("appConfig");
        dom = new Dom();
        ui = config.get("v-uiId").asInt();
        key = config.get("uidl").get("Vaadin-Security-Key").asString();
        take(config.get("uidl"));
        Answer view = send(List.of(navigation(path, "")));
        clicks.add(
                begin, page.sent() + first.sent() + view.sent(), page.received() + first.received() + view.received());
    }

    /** Follows a link of the page. */
    void follow(String href) throws IOException, InterruptedException {
        click(navigation(href, "client"));
    }

    void press(Element button) throws IOException, InterruptedException {
        click(event(button.id, "click", "{\"event.detail\":1,\"event.button\":0}"));
    }

    /** Types into a field, or chooses in it. */
    void enter(Element field, String value) throws IOException, InterruptedException {
        String told = JSON.writeValueAsString(value);
        click(
                "{\"type\":\"mSync\",\"node\":" + field.id + ",\"feature\":1,\"property\":\"value\",\"value\":" + told
                        + "}",
                event(field.id, Dom.listeners(field).contains("change") ? "change" : "value-changed", "{}"));
    }

    /** Tells the server that this tab is there still, as it does by itself each minute. */
    int heartbeat() throws IOException, InterruptedException {
        return browser.post("/?v-r=heartbeat&v-uiId=" + ui, "").status();
    }

    /** The tab is closed: the browser's last word. */
    void close() throws IOException, InterruptedException {
        browser.post("/?v-r=uidl&v-uiId=" + ui, body("", ",\"UNLOAD\":true"));
    }

    private void click(String... told) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Answer answer = send(List.of(told));
        clicks.add(begin, answer.sent(), answer.received());
    }

    private Answer send(List<String> told) throws IOException, InterruptedException {
        Answer answer = browser.post("/?v-r=uidl&v-uiId=" + ui, body(String.join(",", told), ""));
        if (answer.status() != 200) throw new IllegalStateException("answered with " + answer.status());
        JsonNode uidl = JSON.readTree(answer.body());
        if (uidl.has("meta") && uidl.get("meta").has("appError")
                || uidl.path("meta").has("sessionExpired"))
            throw new IllegalStateException("answered with " + uidl.get("meta"));
        echo(take(uidl));
        return answer;
    }

    /** New components tell the server what they are, and it answers that nothing changes; nobody waits for it. */
    private void echo(List<Element> fresh) throws IOException, InterruptedException {
        List<String> echoes = new ArrayList<>();
        for (Element element : fresh)
            for (String listener : Dom.listeners(element))
                if (listener.endsWith("-changed")) echoes.add(event(element.id, listener, "{}"));
        if (echoes.isEmpty()) return;
        Answer answer = browser.post("/?v-r=uidl&v-uiId=" + ui, body(String.join(",", echoes), ""));
        take(JSON.readTree(answer.body()));
        clicks.addBytes(answer.sent(), answer.received());
    }

    private List<Element> take(JsonNode uidl) {
        syncId = uidl.get("syncId").asInt();
        clientId = uidl.get("clientId").asInt();
        return dom.apply(uidl.path("changes"));
    }

    private String body(String told, String more) {
        return "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + told + "],\"syncId\":" + syncId + ",\"clientId\":"
                + clientId + more + "}";
    }

    private static String navigation(String href, String trigger) {
        int question = href.indexOf('?');
        String route = question < 0 ? href : href.substring(0, question);
        String query = question < 0 ? "" : href.substring(question);
        return event(
                BODY,
                "ui-navigate",
                "{\"route\":\"" + route + "\",\"query\":\"" + query
                        + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"" + trigger + "\"}");
    }

    private static String event(int node, String name, String data) {
        return "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"" + name + "\",\"data\":" + data + "}";
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
