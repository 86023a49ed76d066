import type { Plan, Suppression } from '../../../language/model/plan.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { deletingLine } from '../support/edits.ts';
import { example } from '../support/example.ts';

/** Its findings depend on what all other rules found: `applySuppressions` reports them. */
export const unusedSuppression: Rule = {
    code: 'N10',
    name: 'unused-suppression',
    severity: 'warning',
    since: '0.1.0',
    title: both('忽略没有用到', 'Unused suppression'),
    documentation: {
        what: both(
            '一条忽略所指的规则在它的范围内没有发现问题。',
            'The rule that a suppression names finds nothing in its scope.'
        ),
        why: both(
            '问题已经改正，忽略就该删去；留着它，以后同样的问题会被悄悄放过。',
            'The matter is settled, so the exception should go: left alone it would hide the next such problem.'
        ),
        bad: example`
            学校 甲校
            忽略 «T02» 理由：两阶段在2月衔接
        `,
        good: example`
            阶段 启动 2009年1月至2月
            阶段 推进 2009年2月至11月
            忽略 T02 理由：两阶段在2月衔接
        `,
        source: both('语言规则：例外要记录在案。', 'The language: exceptions are on the record.')
    },
    fixable: true,
    check: () => []
};

/** The problem of the suppression's rule number `index` (from 0) having found nothing. */
export function unusedProblem(plan: Plan, suppression: Suppression, index: number): Problem {
    const named = suppression.rules[index];
    const code = named?.code ?? '';
    return {
        span: named?.span ?? suppression.span,
        unnecessary: true,
        message: both(
            `${suppression.scope ? '这一项里' : '本文件里'}没有 ${code} 的问题，这条忽略可以删去。`,
            `${code} finds nothing in this ${suppression.scope ? 'item' : 'file'}: the suppression can go.`
        ),
        ...(suppression.rules.length === 1 && { fixes: () => [deletingLine(plan, suppression.span)] })
    };
}
