import { relativeParty } from '../../../language/model/built-in.ts';
import type { Party } from '../../../language/model/work.ts';
import { alliancesBySchool } from '../../facts/counting/index.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
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
            '考核由被考核的一方负责：写在“对象”里的单位；没有写对象的，考核的是联盟，就是联盟里的学校。名称写明“自评”的不报告。',
            'An assessment is led by somebody whom it assesses: one it is for (对象), or, where that is not said and the alliances are assessed, a school of one of them. What is called a self-evaluation is not reported.'
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
        const members = alliancesBySchool(plan);
        const isMember = ({ organisation, text }: Party): boolean =>
            members.has(organisation ?? text) || relativeParty(text) !== undefined;
        for (const { title, name, audience, bindsAllAlliances, responsible } of plan.assessments) {
            const called = title ?? name;
            if (/自评|自查|self/i.test(called)) continue;
            for (const party of responsible) {
                const isNamed = audience.some(({ text }) => text === party.text);
                const areAlliances =
                    audience.length === 0 ||
                    bindsAllAlliances ||
                    audience.some(({ text }) => isCollective(text));
                if (!isNamed && !(areAlliances && isMember(party))) continue;
                yield { span: party.span, message: message(party.text, called, isNamed) };
            }
        }
    }
};

/** 全体 联盟, 成员学校, 各校: what the schools of the alliances are among. */
function isCollective(text: string): boolean {
    return relativeParty(text) !== undefined || /^(?:联盟|学校|alliances?|schools?)$/.test(text);
}

function message(party: string, called: string, isNamed: boolean): Bilingual {
    const [zh, en] = isNamed
        ? [`是“${called}”的对象`, `is assessed by “${called}”`]
        : [`在联盟里，是“${called}”的考核对象`, `belongs to an alliance, which “${called}” assesses,`];
    return both(
        `“${party}”${zh}，又负责这项考核。请改由别的单位考核；若是自评，请在名称里写明。`,
        `“${party}” ${en} and is in charge of it. Let somebody else assess, or call it a self-evaluation.`
    );
}
