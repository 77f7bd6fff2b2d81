package org.liantiao.attachments.internal;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a store lies that speaks S3; without a bucket there is none.
 *
 * @param endpoint its address; empty for that of the region at Amazon
 * @param pathStyle whether the bucket stands in the path of an address, and not in front of its host
 * @param key the name of the access key
 * @param secret what belongs to it
 */
@ConfigurationProperties("liantiao.s3")
record S3Place(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("true") boolean pathStyle,
        @DefaultValue("") String key,
        @DefaultValue("") String secret) {
    S3Place {
        if (!bucket.isBlank() && (key.isBlank() || secret.isBlank()))
            throw new IllegalStateException(
                    "A bucket needs its access key: set LIANTIAO_S3_KEY and LIANTIAO_S3_SECRET, or take LIANTIAO_S3_BUCKET away.");
    }

    boolean isSet() {
        return !bucket.isBlank();
    }

    URI address() {
        return URI.create(endpoint);
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return endpoint + "/" + bucket;
    }
}
