import { pathText } from '../../../language/items/access.ts';
import type { Reference, Who } from '../../../language/items/item.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Span } from '../../../language/source.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const ownJudge: Rule = {
    code: 'R12',
    name: 'own-judge',
    severity: 'error',
    since: '0.2.0',
    title: both('报送或审批给自己', 'Reports to, or approves, itself'),
    documentation: {
        what: both(
            '一个单位把材料报给自己，或者自己批准自己承担的事。',
            'A unit hands in to itself, or approves what it does itself.'
        ),
        why: both(
            '报送、审批和考核要由另一方进行，自己对自己没有约束。',
            'Somebody else has to receive, approve and assess: nobody can hold himself to account.'
        ),
        bad: example`
            学校 甲校
            报送 计划表 { 甲校 2009年3月10日前 报 «甲校»。 }
        `,
        good: example`
            学校 甲校
            单位 教育局
            报送 计划表 { 甲校 2009年3月10日前 报 教育局。 }
        `,
        source: both('评审惯例：谁考核谁。', 'Review practice: who assesses whom.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { name, to, span } of judgesOf(plan)) {
            if (to !== name) continue;
            yield {
                span,
                message: both(
                    `“${name}”报送或审批的对象就是自己。请写明由哪个单位接收、批准。`,
                    `“${name}” would receive or approve its own work. Name the unit that does so.`
                )
            };
        }
    }
};

interface Judge {
    /** Who acts; undefined for several or for a group of parties. */
    readonly name: string | undefined;
    readonly to: string;
    readonly span: Span;
}

function* judgesOf(plan: Plan): Iterable<Judge> {
    for (const { steps } of plan.submissions) {
        for (const { step } of steps) {
            const to = step.to.reference;
            if (to) yield { name: soleParty(step.who), ...judging(to) };
        }
    }
    for (const { sentence } of plan.quotas) {
        const { approvedBy, who } = sentence;
        if (approvedBy) yield { name: soleParty(who), ...judging(approvedBy) };
    }
}

function judging(reference: Reference): Pick<Judge, 'to' | 'span'> {
    return { to: pathText(reference), span: reference.span };
}

function soleParty({ each, all, parties }: Who): string | undefined {
    const [only, ...others] = parties;
    return only && others.length === 0 && !all && each === undefined ? pathText(only) : undefined;
}
