package org.liantiao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class SchemaTest {
    @Autowired
    Vocabulary vocabulary;

    @Test
    void theMigrationsRunAndTheEntitiesFitThem() {
        assertThat(vocabulary.active(WordList.TYPE)).hasSize(18);
    }
}
