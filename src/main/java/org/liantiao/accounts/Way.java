package org.liantiao.accounts;

/** 登录方式: what somebody came in by. */
public enum Way {
    /** Login and password, typed here. */
    PASSWORD,
    /** 统一身份认证: the county's provider vouched for them. */
    PROVIDER,
    /** The same, and the county takes the provider's sign-in for a second factor as well. */
    PROVIDER_AS_FACTOR;

    /** Whether the password was typed, so that its age matters. */
    boolean isPassword() {
        return this == PASSWORD;
    }

    /** Whether it stands for the second factor by itself. */
    boolean isFactor() {
        return this == PROVIDER_AS_FACTOR;
    }
}
