package org.liantiao.attachments.internal;

import java.nio.file.Path;
import org.liantiao.attachments.FileStore;
import org.liantiao.attachments.Scratch;
import org.liantiao.base.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which store there is: the bucket that {@code liantiao.s3} names, else the folder that {@code liantiao.files} names. */
@Configuration
@EnableConfigurationProperties(S3Place.class)
class Storage {
    @Bean
    FileStore fileStore(S3Place place, @Value("${liantiao.files}") String folder, Vault vault) {
        return place.isSet() ? new S3Store(place, vault) : new FolderStore(Path.of(folder, "kept"), vault);
    }

    @Bean
    Scratch scratch(@Value("${liantiao.files}") String folder) {
        return new Scratch(Path.of(folder, "incoming"));
    }
}
