package org.liantiao.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Texts;

/**
 * How somebody reads: in which language, in large text or not. Kept in two cookies of the browser, so that it holds before
 * signing in as well; without them the language is the browser's.
 */
public final class Reader {
    private static final String LANGUAGE = "lt-language";
    private static final String TEXT = "lt-text";
    private static final Duration KEPT = Duration.ofDays(400);

    private Reader() {}

    /** Chinese, unless this browser chose or asks for English. */
    public static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .map(chosen -> Texts.spoken(Locale.of(chosen)))
                .orElseGet(() ->
                        Texts.spoken(Optional.ofNullable(request.getLocale()).orElse(Texts.CHINESE)));
    }

    public static boolean readsLargeText(VaadinRequest request) {
        return cookie(request, TEXT).filter("large"::equals).isPresent();
    }

    static void chooseLanguage(Locale language) {
        keep(cookie(LANGUAGE, language.getLanguage(), VaadinRequest.getCurrent().isSecure()));
    }

    static void chooseLargeText(boolean large) {
        keep(text(large, VaadinRequest.getCurrent().isSecure()));
    }

    /** The cookie that keeps the size of text. @param secure whether the browser came over HTTPS */
    public static Cookie text(boolean large, boolean secure) {
        return cookie(TEXT, large ? "large" : "normal", secure);
    }

    /** The language as a page declares it, so that Chinese is drawn with the forms of the mainland. */
    static String tag(Locale language) {
        return language.equals(Texts.ENGLISH) ? "en" : "zh-CN";
    }

    private static void keep(Cookie cookie) {
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    private static Cookie cookie(String name, String value, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
