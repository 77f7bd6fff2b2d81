package org.liantiao.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liantiao.testing.CountyTest;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.TaskExecutor;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@CountyTest
class LogContextTest {
    @Autowired
    LogContext filter;

    @Autowired
    TaskExecutor executor;

    @AfterEach
    void nothingStays() {
        MDC.clear();
    }

    @Test
    void takesTheNumberThatTheProxyGaveTheRequest() throws Exception {
        assertThat(requestIdWith("6b7f0c1d2e3f40516273849501a2b3c4")).isEqualTo("6b7f0c1d2e3f40516273849501a2b3c4");
    }

    @Test
    void givesItsOwnNumberInThePlaceOfAnythingElse() throws Exception {
        assertThat(requestIdWith("1\n2026-06-15 ERROR all is lost")).matches("[0-9a-f-]{36}");
        assertThat(requestIdWith("9".repeat(65))).matches("[0-9a-f-]{36}");
        assertThat(requestIdWith(null)).matches("[0-9a-f-]{36}");
    }

    @Test
    void leavesNothingToTheNextRequestOnTheThread() throws Exception {
        requestIdWith(null);

        assertThat(MDC.get(LogContext.REQUEST)).isNull();
        assertThat(MDC.get(LogContext.PERSON)).isNull();
    }

    @Test
    void workBesideARequestLogsAsThatRequest() throws Exception {
        MDC.put(LogContext.REQUEST, "a-request");
        Map<String, String> beside = CompletableFuture.supplyAsync(MDC::getCopyOfContextMap, executor)
                .get();

        assertThat(beside).containsEntry(LogContext.REQUEST, "a-request");
    }

    private String requestIdWith(String given) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (given != null) request.addHeader("X-Request-Id", given);
        AtomicReference<String> seen = new AtomicReference<>();
        filter.doFilter(request, new MockHttpServletResponse(), (in, out) -> seen.set(MDC.get(LogContext.REQUEST)));
        return seen.get();
    }
}
