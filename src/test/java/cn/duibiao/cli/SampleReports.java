package cn.duibiao.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two small reports, in two encodings. */
final class SampleReports {

    static final String SONGJIANG = String.join("\n",
            "2021年松江区政府工作报告",
            "——2021年1月12日在松江区第五届人民代表大会第七次会议上",
            "各位代表：",
            "现在，我代表松江区人民政府，向大会报告工作，请予审议。",
            "一、2020年工作回顾",
            "全区地区生产总值完成1637.11亿元，增长4%。新增养老床位550张，改造社区食堂6家。",
            "二、2021年主要任务",
            "2021年，地区生产总值增长7%左右，新增养老床位600张以上，城镇登记失业人数控制在市下达指标内。");
    static final String QINGPU = SONGJIANG.replace("松江", "青浦").replace("1637.11", "1194").replace("7%", "6.5%")
            .replace("550张", "1049张");

    private SampleReports() {
    }

    /** Writes them into a new folder below this one. */
    static Path write(Path folder) throws IOException {
        Path input = Files.createDirectory(folder.resolve("输入"));
        Files.writeString(input.resolve("松江.txt"), SONGJIANG);
        Files.write(input.resolve("青浦.txt"), QINGPU.getBytes(Charset.forName("GB18030")));
        return input;
    }
}
