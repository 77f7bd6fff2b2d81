package org.liantiao.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Identity cards and signed papers show what is masked everywhere else, so not everybody who reads the case opens them. */
@CountyTest
class WholeFilesTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Attachments attachments;

    @Autowired
    Adding adding;

    @Autowired
    Ordering ordering;

    @Autowired
    JdbcClient jdbc;

    private UUID dispute;

    @BeforeEach
    void aCaseWithAPartner() {
        dispute = chains.escalated(county.village());
        chains.joint(county.township(), dispute, county.bodies().policeStation());
    }

    @Test
    void theyOpenForThoseWhoMayTakePapersOnly() throws IOException {
        for (Category category : Category.chosen()) {
            boolean whole = category == Category.IDENTITY || category == Category.SIGNED;
            UUID id = add(county.township(), category);

            for (Actor settles : List.of(county.village(), county.township(), county.county()))
                assertThat(attachments.content(settles, id)).isPresent();
            assertThat(attachments.content(county.police(), id).isPresent())
                    .as(category.name())
                    .isEqualTo(!whole);
            assertThat(attachments.thumbnail(county.police(), id).isPresent()).isEqualTo(!whole);
            assertThat(attachments.of(county.police(), dispute).getLast()).satisfies(file -> {
                assertThat(file.id()).isEqualTo(id);
                assertThat(file.openable()).isEqualTo(!whole);
                assertThat(file.thumbnail()).isEqualTo(!whole);
            });
        }
    }

    @Test
    void whoeverBroughtOneSeesItAgain() throws IOException {
        UUID id = add(county.police(), Category.IDENTITY);

        assertThat(attachments.content(county.police(), id)).isPresent();
        assertThat(attachments.thumbnail(county.police(), id)).isPresent();
    }

    @Test
    void whoeverLooksAtOneLeavesALine() throws IOException {
        UUID id = add(county.township(), Category.IDENTITY);

        attachments.look(county.police(), id);
        attachments.thumbnail(county.county(), id);
        assertThat(looks()).isZero();

        attachments.look(county.county(), id);
        assertThat(looks()).isEqualTo(1);
    }

    private long looks() {
        return jdbc.sql("select count(*) from trail_entry where subject_id = ? and kind = 'attachment.opened'")
                .param(dispute)
                .query(Long.class)
                .single();
    }

    private UUID add(Actor by, Category category) throws IOException {
        byte[] file = Samples.jpeg(9, 9, new Color(20 * category.ordinal(), 0, 0));
        UUID id = adding.add(by, dispute, "a.jpg", Samples.in(file)).orThrow();
        ordering.describe(by, id, category, "a", null).orThrow();
        return id;
    }
}
