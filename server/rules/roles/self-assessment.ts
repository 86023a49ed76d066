import { relativeParty } from '../../../language/model/built-in.ts';
import type { Party } from '../../../language/model/work.ts';
import { alliancesBySchool } from '../../facts/counting/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const selfAssessment: Rule = {
    code: 'R15',
    name: 'self-assessment',
    severity: 'warning',
    since: '0.2.0',
    title: both('考核者就是被考核者', 'Assessor assesses itself'),
    documentation: {
        what: both(
            '考核由联盟的成员学校负责，而联盟正是被考核的一方。名称写明“自评”的不报告。',
            'A school of an alliance is in charge of assessing the alliances. Self-evaluations so called are not reported.'
        ),
        why: both(
            '捆绑考核的结果计入每所成员学校，自己给自己打分没有公信力。',
            'The result counts for every school of the alliance; nobody trusts marks given to oneself.'
        ),
        bad: example`
            学校 甲校、乙校
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            考核 年终考核 { 捆绑 全体 联盟  负责 «甲校» }
        `,
        good: example`
            学校 甲校、乙校
            单位 督导室
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            考核 年终考核 { 捆绑 全体 联盟  负责 督导室 }
        `,
        source: both('评审惯例：谁考核谁。', 'Review practice: who assesses whom.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        const assessed = alliancesBySchool(plan);
        const isAssessed = ({ organisation, text }: Party): boolean =>
            assessed.has(organisation ?? text) || relativeParty(text) !== undefined;
        for (const assessment of plan.assessments) {
            const name = assessment.title ?? assessment.name;
            if (/自评|自查|self/i.test(name)) continue;
            for (const party of assessment.responsible) {
                if (!isAssessed(party)) continue;
                yield {
                    span: party.span,
                    message: both(
                        `“${party.text}”在联盟里，是“${name}”的考核对象，又负责这项考核。请改由联盟以外的单位考核；若是自评，请在名称里写明。`,
                        `“${party.text}” belongs to an alliance, which “${name}” assesses, and is in charge of it. Let somebody outside assess, or call it a self-evaluation.`
                    )
                };
            }
        }
    }
};
