package org.liantiao.accounts;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser and what it runs on, coarse enough to be recognised by whoever holds it.
 *
 * @param browser a name of the bundles: {@code CHROME}, {@code WECHAT}, {@code OTHER}
 * @param system the same: {@code WINDOWS}, {@code ANDROID}, {@code OTHER}
 */
public record Device(String browser, String system) implements Serializable {
    static final String OTHER = "OTHER";

    /** One that tells nothing of itself. */
    public static final Device UNKNOWN = new Device(OTHER, OTHER);

    /** In the order in which they give themselves away: nearly all call themselves Chrome and Safari as well. */
    private static final Map<String, String> BROWSERS = ordered(
            "MicroMessenger",
            "WECHAT",
            "DingTalk",
            "DINGTALK",
            "Edg",
            "EDGE",
            "QQBrowser",
            "QQ",
            "UCBrowser",
            "UC",
            "HuaweiBrowser",
            "HUAWEI",
            "MiuiBrowser",
            "XIAOMI",
            "Firefox",
            "FIREFOX",
            "Chrome",
            "CHROME",
            "Safari",
            "SAFARI");

    private static final Map<String, String> SYSTEMS = ordered(
            "OpenHarmony",
            "HARMONY",
            "HarmonyOS",
            "HARMONY",
            "Android",
            "ANDROID",
            "iPhone",
            "IPHONE",
            "iPad",
            "IPAD",
            "Windows",
            "WINDOWS",
            "Mac OS",
            "MAC",
            "Linux",
            "LINUX");

    /** By what the browser says of itself, which may be anything. */
    public static Device of(@Nullable String userAgent) {
        return userAgent == null ? UNKNOWN : new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    /** As {@link #kept} wrote it. */
    static Device read(String kept) {
        String[] parts = kept.split(" ", 2);
        return parts.length < 2 ? UNKNOWN : new Device(parts[0], parts[1]);
    }

    String kept() {
        return browser + " " + system;
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < signsAndNames.length; i += 2) map.put(signsAndNames[i], signsAndNames[i + 1]);
        return map;
    }
}
