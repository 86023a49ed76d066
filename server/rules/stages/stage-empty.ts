import { brokenItems } from '../../facts/broken-items.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const stageEmpty: Rule = {
    code: 'T04',
    name: 'stage-empty',
    severity: 'information',
    since: '0.1.0',
    title: both('阶段没有内容', 'Empty stage'),
    documentation: {
        what: both(
            '阶段里没有任务、活动、报送，也没有文字说明。',
            'A stage holds no task, activity or submission and no text.'
        ),
        why: both(
            '只有名称和时间的阶段，学校不知道做什么。',
            'With only a name and a time, schools do not know what to do.'
        ),
        bad: example`
            阶段 «启动» 2009年1月至2月
        `,
        good: example`
            阶段 启动 2009年1月至2月 { 任务：动员 }
        `,
        source: both('评审惯例：每个阶段有任务。', 'Review practice: each stage has its tasks.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const stage of plan.stages) {
            const { item } = stage;
            if (brokenItems(plan).has(item)) continue;
            const things =
                stage.measures.length +
                stage.activities.length +
                stage.submissions.length +
                item.items.length;
            const words =
                item.prose ?? item.words ?? item.properties.find((property) => property.type === 'words');
            if (things > 0 || words || item.sentences.length > 0) continue;
            yield {
                span: stage.nameSpan,
                message: both(
                    `“${stage.title ?? stage.name}”没有写任务。请在里面写“任务：…”，或者把活动归到这个阶段。`,
                    `“${stage.title ?? stage.name}” has no content. Write its tasks (${plan.language === 'zh' ? '任务：' : 'task: '}…) or assign activities to it.`
                )
            };
        }
    }
};
