package org.liantiao.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.liantiao.base.Typed;

/** The columns of a year's ledger (台账), as justice offices head them; their order in a file does not matter. */
enum LedgerColumn {
    NUMBER("序号"),
    REGISTERED("登记日期"),
    TOWNSHIP("乡镇"),
    VILLAGE("村(社区)"),
    SOURCE("案件来源"),
    TYPE("纠纷类型"),
    APPLICANT("申请人"),
    APPLICANT_ID("申请人身份证号"),
    APPLICANT_PHONE("申请人电话"),
    RESPONDENT("被申请人"),
    RESPONDENT_ID("被申请人身份证号"),
    RESPONDENT_PHONE("被申请人电话"),
    FACTS("纠纷简要情况"),
    GRADE("难易程度"),
    MEDIATOR("调解员"),
    ACCEPTED("受理日期"),
    TO_TOWNSHIP("上报乡镇日期"),
    TO_COUNTY("上报县日期"),
    CONCLUDED("办结日期"),
    TIER("办结层级"),
    OUTCOME("办结结果"),
    FORM("协议形式"),
    AMOUNT("涉及金额(元)"),
    PERFORMANCE("履行情况"),
    FOLLOWED_UP("回访日期");

    private final String heading;

    LedgerColumn(String heading) {
        this.heading = heading;
    }

    /** What stands above the column in the sheet; part of the form, so the same in every language. */
    String heading() {
        return heading;
    }

    /** The key of the column's name on our screens. */
    String textKey() {
        return "exchange.column." + name();
    }

    /** The column a heading means; blanks and what stands in brackets are forgiven. */
    static Optional<LedgerColumn> headed(String heading) {
        String bare = bare(heading);
        return Arrays.stream(values())
                .filter(column -> bare(column.heading).equals(bare))
                .findFirst();
    }

    private static String bare(String heading) {
        return Typed.halfWidth(heading).replaceAll("\\(.*?\\)|\\s", "");
    }
}
