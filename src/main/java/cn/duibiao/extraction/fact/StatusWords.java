package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;

/** How words around a number say that it is wanted, reached or reckoned. Immutable. */
final class StatusWords {

    /** At the end of what stands before the number. */
    final WordPattern oldAimBefore;
    /** At the beginning of what stands behind it. */
    final WordPattern oldAimBehind;
    /** 占省定目标的106%: how much of an aim was reached. */
    final WordPattern shareOfAim;
    /** In the words before it, and at the beginning of those behind it. */
    final WordPattern assigned;
    final WordPattern assignedAim;
    final WordPattern planned;
    final WordPattern reckoned;
    final WordPattern intended;
    /** 将15项资金整合为4项: 将 says what it is done to. */
    final WordPattern turned;
    final WordPattern already;

    StatusWords(Wordings words) {
        this.oldAimBefore = words.pattern("{old_aim}的?为?$");
        this.shareOfAim = words.pattern("{aim_verb}{aim_kind}*{aim_noun}的?$");
        this.oldAimBehind = words.pattern("^{bound}?的?{aim_kind}?{aim_behind}");
        this.assigned = words.pattern("{assigned}[^,，;；。]*$");
        this.assignedAim = words.pattern("^{bound}?的?{aim_kind}?(?:{aim_noun}|{old_aim})");
        this.planned = words.pattern("{planned}[^,，;；。]{0,4}$");
        this.reckoned = words.pattern("{reckoned}");
        this.intended = words.pattern("{intended}");
        this.turned = words.pattern("将[^,，;；。将]{2,30}?{turned}");
        this.already = words.pattern("{already}");
    }
}
