package org.liantiao.attachments.internal;

import java.nio.file.Path;
import org.liantiao.attachments.Scratch;
import org.liantiao.base.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which store there is: the folder that {@code liantiao.files} names. */
@Configuration
class Storage {
    @Bean
    FolderStore fileStore(@Value("${liantiao.files}") String folder, Vault vault) {
        return new FolderStore(Path.of(folder, "kept"), vault);
    }

    @Bean
    Scratch scratch(@Value("${liantiao.files}") String folder) {
        return new Scratch(Path.of(folder, "incoming"));
    }
}
