package cn.duibiao.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A short document with its annotations and a facts table that is not all right. */
public record Example(Path text, Path gold, Path facts) {

    private static final String TEXT = """
            去年，地区生产总值完成1200亿元、增长6.5%。
            地铁12号线通车。新建学校三所，新增养老床位[1: 护理床位在内]500张。
            今年税收
            增长10%。
            PM2.5平均浓度控制在35微克/立方米以内。
            """;

    private static final String GOLD = """
            {"quote": "地区生产总值完成1200亿元", "value_text": "1200亿元", "indicator": "地区生产总值", "measure": "level", "value": 120000000000, "unit": "元", "op": "=", "status": "actual", "period": "2020", "region": "", "canonical": "gdp"}
            {"quote": "增长6.5%", "value_text": "6.5%", "indicator": "地区生产总值", "measure": "growth", "value": 6.5, "unit": "%", "op": "=", "status": "actual", "period": "2020", "region": "", "canonical": "gdp"}
            {"quote": "新增养老床位[1: 护理床位在内]500张", "value_text": "500张", "indicator": "新增养老床位", "measure": "level", "value": 500, "unit": "张", "op": "=", "status": "actual", "period": "2020", "region": "", "canonical": ""}
            {"quote": "新建学校三所", "value_text": "三所", "indicator": "新建学校", "measure": "level", "value": 3, "unit": "所", "op": "=", "status": "actual", "period": "2020", "region": "", "canonical": ""}
            {"quote": "税收\\n增长10%", "value_text": "10%", "indicator": "税收", "measure": "growth", "value": 10, "unit": "%", "op": "=", "status": "target", "period": "2021", "region": "", "canonical": ""}
            {"quote": "PM2.5平均浓度控制在35微克/立方米以内", "value_text": "35微克/立方米", "indicator": "PM2.5平均浓度", "measure": "level", "value": 35, "unit": "微克/立方米", "op": "<=", "status": "target", "period": "2021", "region": "", "canonical": "pm25"}
            """;

    private static final String FACTS = """
            fact_id,doc_id,indicator,canonical,measure,value,value_high,unit,op,status,period,region,confidence,value_text,value_offset,evidence
            f1,d,地区生产总值,fiscal_local,level,120000000000,,元,=,actual,2020,,high,1200亿元,11,去年，地区生产总值完成1200亿元、增长6.5%。
            f9,d,12号线,,level,12,,号,=,actual,2020,,low,12号,2,地铁12号线通车。
            f2,d,地区生产总值,gdp,growth,6.5,,%,=,actual,2019,,high,6.5%,20,去年，地区生产总值完成1200亿元、增长6.5%。
            f3,d,新增养老床位,,level,500,,张,=,actual,2020,,medium,５００张,0,新增养老床位500张。
            f4,d,就业岗位,,growth,10,,%,=,target,2021,,medium,10%,6,"今年税收
            增长10%。"
            f5,d,PM2.5平均浓度,,level,35,,μg/m3,<,target,2021,,high,35微克/立方米,11,PM2.5平均浓度控制在35微克/立方米以内。
            f6,other,常住人口,,level,35,,人,<,target,2021,,high,35人,2,人口35人。
            """;

    public static Example in(Path folder) throws IOException {
        return new Example(Files.writeString(Files.createDirectory(folder.resolve("text")).resolve("sample.txt"), TEXT),
                Files.writeString(Files.createDirectory(folder.resolve("gold")).resolve("sample.jsonl"), GOLD),
                Files.writeString(folder.resolve("facts.csv"), FACTS));
    }
}
