package org.liantiao.attachments.internal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which store there is: the folder that {@code liantiao.files} names. */
@Configuration
class Storage {
    @Bean
    FolderStore fileStore(@Value("${liantiao.files}") Path folder) {
        return new FolderStore(folder.resolve("kept"));
    }

    @Bean
    Scratch scratch(@Value("${liantiao.files}") Path folder) {
        return new Scratch(folder.resolve("incoming"));
    }
}
