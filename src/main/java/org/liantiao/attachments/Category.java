package org.liantiao.attachments;

import java.util.Arrays;
import java.util.List;

/** What an attachment is for in the file of a case. */
public enum Category {
    /** 身份证明: who the parties are. */
    IDENTITY,
    /** 授权委托书: who may speak for a party. */
    AUTHORISATION,
    /** 证据材料: what shows what happened. */
    EVIDENCE,
    /** 履行凭证: a receipt for what was agreed. */
    RECEIPT,
    /** 签字件: a printed paper, signed and scanned. */
    SIGNED,
    /** 签名图像: a picture of a signature or a fingerprint, see {@link Signature}. */
    SIGNATURE,
    /** 其他. */
    OTHER;

    /** Whether it names people whole, as papers do: for those who may take papers, and for whoever added it. */
    public boolean isWhole() {
        return this == IDENTITY || this == SIGNED || this == SIGNATURE;
    }

    /** Those that people choose among. What the picture of a signature is was said when it was taken. */
    public static List<Category> chosen() {
        return Arrays.stream(values()).filter(one -> one != SIGNATURE).toList();
    }
}
