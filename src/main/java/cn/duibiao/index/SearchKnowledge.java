package cn.duibiao.index;

import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.QueryWords;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.Synonyms;
import cn.duibiao.knowledge.Themes;

/** What is needed to understand a query. */
public record SearchKnowledge(Regions regions, Themes themes, Synonyms synonyms, QueryWords words) {

    public static SearchKnowledge load(KnowledgeFiles files, Regions regions) {
        return new SearchKnowledge(regions, Themes.load(files), Synonyms.load(files), QueryWords.load(files));
    }
}
