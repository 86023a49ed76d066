import { counted } from '../../../language/amounts/index.ts';
import type { Condition } from '../../../language/items/item.ts';
import { within, type Span } from '../../../language/source.ts';
import { exactValue } from '../../facts/amounts.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const conditionsCannotBeMet: Rule = {
    code: 'M21',
    name: 'conditions-cannot-be-met',
    severity: 'error',
    since: '0.2.0',
    title: both('条件不可能满足', 'Conditions nobody can meet'),
    documentation: {
        what: both(
            '“其中几项”比列出的条件还多，或者同时要求的年龄、教龄互相矛盾。',
            'More conditions are asked for than listed, or ages and years of service contradict each other.'
        ),
        why: both('没有人符合，选派或评选无法进行。', 'Nobody qualifies, so nobody can be sent or chosen.'),
        bad: example`
            条件 选派条件 { «其中4项» { “区级优秀教师” “骨干教师” “班主任” } }
        `,
        good: example`
            条件 选派条件 { 其中2项 { “区级优秀教师” “骨干教师” “班主任” } }
        `,
        source: both('算术：选的不能比列的多。', 'Arithmetic: no more can be chosen than are listed.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const { conditions } of plan.eligibilities) yield* contradictionsIn(conditions, true);
    }
};

/** Nobody begins to teach before this age. */
const YOUNGEST = 18;

/** `together`: all of the conditions have to hold at once. */
function* contradictionsIn(conditions: readonly Condition[], together: boolean): Iterable<Problem> {
    const known: Limits = {};
    let isTold = false;
    for (const condition of conditions) {
        if (condition.type === 'group') {
            yield* tooMany(condition);
            yield* contradictionsIn(condition.conditions, condition.kind === 'all');
        }
        if (condition.type !== 'measured' || !together || isTold) continue;
        note(known, condition);
        const why = contradiction(known);
        if (!why) continue;
        yield { span: condition.span, message: both(`${why.zh}。请改正。`, `${why.en}. Please correct it.`) };
        isTold = true;
    }
}

type Group = Extract<Condition, { readonly type: 'group' }>;
type Measured = Extract<Condition, { readonly type: 'measured' }>;

function* tooMany({ kind, count, conditions, span }: Group): Iterable<Problem> {
    const asked = exactValue(count?.amount);
    if (kind !== 'some' || !count || asked === undefined || asked <= conditions.length) return;
    yield {
        span: headOf(span, count.span),
        message: both(
            `只列出${conditions.length}项条件，不可能符合其中${asked}项。请改数目或补上条件。`,
            `Only ${counted(conditions.length, 'condition is', 'conditions are')} listed, so ${asked} of them cannot be met. Change the number or add conditions.`
        )
    };
}

/** 其中4项, without the braces. */
function headOf(group: Span, count: Span): Span {
    return within(group, 0, count.end - group.start);
}

interface Limits {
    youngest?: number;
    oldest?: number;
    longest?: number;
    served?: number;
}

function note(limits: Limits, { kind, quantity }: Measured): void {
    const { min, max } = quantity.amount.amount ?? {};
    const least = quantity.comparison === 'at-most' ? undefined : min;
    const most = quantity.comparison === 'at-least' ? undefined : max;
    if (kind === 'age') {
        if (least !== undefined) limits.youngest = Math.max(least, limits.youngest ?? 0);
        if (most !== undefined) limits.oldest = Math.min(most, limits.oldest ?? Infinity);
    } else {
        if (least !== undefined) limits.served = Math.max(least, limits.served ?? 0);
        if (most !== undefined) limits.longest = Math.min(most, limits.longest ?? Infinity);
    }
}

function contradiction({
    youngest = 0,
    oldest = Infinity,
    served = 0,
    longest = Infinity
}: Limits): Bilingual | undefined {
    if (youngest > oldest) {
        return both(
            `不能既不小于${youngest}岁又不大于${oldest}岁`,
            `nobody is at least ${youngest} and at most ${oldest} years old`
        );
    }
    if (served > longest) {
        return both(
            `教龄不能既不少于${served}年又不超过${longest}年`,
            `nobody has served at least ${served} and at most ${counted(longest, 'year')}`
        );
    }
    if (served + YOUNGEST > oldest) {
        return both(
            `不超过${oldest}岁的人不可能有${served}年教龄`,
            `nobody up to ${oldest} years old has taught for ${counted(served, 'year')}`
        );
    }
    return undefined;
}
