package org.liantiao.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a template may repeat, once for each there is: {@code {{#当事人}}…{{姓名}}…{{/当事人}}}, and what stands in each.
 *
 * @param placeholder as templates write it
 */
public enum PaperRows {
    PARTIES("当事人", PartyFields.ALL),
    APPLICANTS("申请人", PartyFields.ALL),
    RESPONDENTS("被申请人", PartyFields.ALL),
    SESSIONS("各次调解", List.of("次序", "日期", "主持", "结果")),
    /** 督促履行、告知起诉. */
    URGINGS("督促履行", List.of("日期", "方式", "内容", "经办人")),
    CONTENTS("目录", List.of("序号", "文书名称", "页号", "备注")),
    MISSING("缺少材料", List.of("序号", "材料")),
    UNSIGNED("没有签字原件", List.of("文书"));

    static final String AGE = "年龄";

    private final String placeholder;
    private final List<String> fields;

    PaperRows(String placeholder, List<String> fields) {
        this.placeholder = placeholder;
        this.fields = fields;
    }

    public String placeholder() {
        return placeholder;
    }

    /** What stands in each row, as templates write it. */
    public List<String> fields() {
        return fields;
    }

    static Optional<PaperRows> of(String placeholder) {
        return Arrays.stream(values())
                .filter(rows -> rows.placeholder.equals(placeholder))
                .findFirst();
    }

    private static final class PartyFields {
        private static final List<String> ALL = List.of("称谓", "姓名", "性别", AGE, "身份证号", "电话", "住址", "要求", "个人", "签名图像");
    }
}
