package org.liantiao.accounts.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Device;
import org.liantiao.accounts.HalfWay;
import org.liantiao.accounts.Visitor;

/** What a posted sign-in came with besides login and password: who knocks, and the code of whoever is half the way in. */
public final class Knock implements Serializable {
    /** Under which the session keeps somebody whose password was right and whose code is still to come. */
    public static final String HALF_WAY = "liantiao.sign-in.half-way";

    /** What the form calls the code. */
    public static final String CODE = "code";

    private final String address;
    private final Device device;
    private final @Nullable HalfWay half;
    private final @Nullable String code;

    public Knock(HttpServletRequest request) {
        this.address = request.getRemoteAddr();
        this.device = Device.of(request.getHeader("User-Agent"));
        this.half = half(request.getSession(false));
        this.code = request.getParameter(CODE);
    }

    /** Whoever is half the way in by this session. */
    public static @Nullable HalfWay half(@Nullable HttpSession session) {
        return session != null && session.getAttribute(HALF_WAY) instanceof HalfWay half ? half : null;
    }

    Visitor visitor() {
        return new Visitor(address, device);
    }

    @Nullable
    HalfWay half() {
        return half;
    }

    /** The code, when it is one that was posted. */
    @Nullable
    String code() {
        return code;
    }
}
