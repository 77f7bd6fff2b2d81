package org.liantiao.testing;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sees what the server keeps of each session. */
public class SessionWatch implements HttpSessionListener {
    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent begun) {
        sessions.add(begun.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        sessions.remove(ended.getSession());
    }

    /** All that is kept under this number; nothing when there is no such session. */
    public Map<String, Object> kept(String number) {
        Optional<HttpSession> found = sessions.stream()
                .filter(session -> session.getId().equals(number))
                .findFirst();
        Map<String, Object> kept = new LinkedHashMap<>();
        found.ifPresent(session -> Collections.list(session.getAttributeNames())
                .forEach(name -> kept.put(name, session.getAttribute(name))));
        return kept;
    }
}
