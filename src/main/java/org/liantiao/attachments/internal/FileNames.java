package org.liantiao.attachments.internal;

import org.liantiao.base.Typed;

/** What a file may be called when it is saved again: no path, no sign that turns the writing round, nothing a system reserves. */
public final class FileNames {
    private static final int LONGEST = 80;

    private FileNames() {}

    /** The name without its ending, as somebody reads it; empty when nothing of it is left. */
    public static String base(String sent) {
        String name = Typed.clean(sent).replaceAll("[\\n\\t]", " ");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[<>:\"|?*]", " ").replaceAll("\\s+", " ");
        int dot = name.lastIndexOf('.');
        if (dot >= 0 && name.length() - dot <= 6) name = name.substring(0, dot);
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        int most = name.offsetByCodePoints(0, Math.min(LONGEST, Typed.length(name)));
        return name.substring(0, most).strip();
    }
}
