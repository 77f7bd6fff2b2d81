package org.liantiao.papers;

import java.util.Arrays;
import java.util.Optional;

/**
 * 填写项: what a template may ask for, by the name it stands in there: {@code {{卷号}}}. What was not recorded is empty, to be
 * filled in by hand; nothing is ever made up.
 */
public enum PaperField {
    CASE_CODE("案码"),
    NUMBER("卷号"),
    MATTER("纠纷名称"),
    TYPE("纠纷类型"),
    SOURCE("案件来源"),
    FACTS("纠纷情况"),
    CLAIMS("申请事项"),
    AMOUNT("标的金额"),
    PLACE("发生地"),
    OCCURRED("发生日期"),
    REGISTERED("登记日期"),
    ACCEPTED("受理日期"),
    CONCLUDED("结束日期"),
    RESULT("办理结果"),
    COMMITTEE("调委会"),
    /** Who had it on the day it was registered, and who on the day it was taken on: it may have moved since. */
    REGISTERED_BY("登记调委会"),
    ACCEPTED_BY("受理调委会"),
    /** Said when another committee took it on than the one that has it now. */
    MOVED("受理后移交"),
    MEDIATOR("调解员"),
    /** Who presided for the committee that has it now. */
    OWN_MEDIATOR("本会调解员"),
    REGISTRAR("登记人"),
    APPLICANTS("申请人姓名"),
    RESPONDENTS("被申请人姓名"),
    TODAY("制作日期"),
    TERMS("协议内容"),
    MANNER("履行方式"),
    AGREED_AMOUNT("协议金额"),
    /** Item by item, each a line of its own. */
    OBLIGATIONS("各项义务"),
    /** The one item that a record of performance is about. */
    OBLIGATION("本项义务"),
    REACHED("达成日期"),
    PERFORM_BY("履行期限"),
    EFFECTIVE("生效日期"),
    PARTIES_SIGNED("当事人签名日期"),
    MEDIATOR_SIGNED("调解员签名日期"),
    SEALED("盖章日期"),
    COPIES("份数"),
    SESSION("第几次"),
    SESSION_DAY("调解日期"),
    SESSION_TIME("调解时间"),
    HOSTS("主持人"),
    ATTENDEES("参加人"),
    RECORD("调解情况"),
    SESSION_RESULT("调解结果"),
    INFORMED("已告知权利义务"),
    ESCALATED_FROM("上报单位"),
    ESCALATED_TO("接收单位"),
    GROUND("上报原因"),
    REASON("上报理由"),
    ESCALATED_ON("上报日期"),
    ESCALATED_BY("上报人"),
    /** Where pictures of signatures stand; those of all parties are in the rows of parties. */
    MEDIATOR_HAND("调解员签名图像"),
    DEBTOR_HAND("履行人签名图像"),
    CREDITOR_HAND("收到人签名图像"),
    PERFORMED("履行日期"),
    PERFORMED_HOW("履行情况"),
    FOLLOWED_UP("回访日期"),
    FOLLOWED_UP_HOW("回访情况"),
    FOLLOWED_UP_BY("回访人"),
    FOUND_KEPT("回访时履行"),
    FOUND_CONTENT("满意程度"),
    FOUND_FLARED_UP("纠纷反复"),
    FOUND_SUED("起诉日期"),
    /** 起诉以后: the court, its number and how it ended. */
    SUIT_COURT("受诉法院"),
    SUIT_NUMBER("法院案号"),
    SUIT_OUTCOME("起诉结果"),
    SUIT_ENDED("起诉结果日期"),
    COURT("法院"),
    COURT_ANSWER("确认结果"),
    COURT_DOCUMENT("裁定书文号"),
    IMPORTED("补录"),
    COMPLETE("材料齐全"),
    PAGES("页数"),
    ARCHIVE_NUMBER("档号"),
    RETENTION("保管期限");

    private final String placeholder;

    PaperField(String placeholder) {
        this.placeholder = placeholder;
    }

    /** As templates write it. */
    public String placeholder() {
        return placeholder;
    }

    static Optional<PaperField> of(String placeholder) {
        return Arrays.stream(values())
                .filter(field -> field.placeholder.equals(placeholder))
                .findFirst();
    }
}
