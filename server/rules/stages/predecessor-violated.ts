import { before } from '../../../language/calendar/index.ts';
import type { Named } from '../../../language/model/plan.ts';
import type { Activity, Measure, When } from '../../../language/model/work.ts';
import { hullOf, shown, shownInBrackets } from '../../facts/times.ts';
import type { Problem, Rule } from '../rule.ts';
import { both } from '../support/bilingual.ts';
import { example } from '../support/example.ts';

export const predecessorViolated: Rule = {
    code: 'T07',
    name: 'predecessor-violated',
    severity: 'error',
    since: '0.1.0',
    title: both('早于前置事项', 'Before its predecessor'),
    documentation: {
        what: both(
            '活动的时间、任务的期限早于它的前置事项。',
            'An activity, or the deadline of a task, lies before what it is said to follow.'
        ),
        why: both(
            '前置事项没有完成，后面的事无法进行。',
            'It cannot take place before its predecessor is done.'
        ),
        bad: example`
            活动 启动会 2009年3月20日
            活动 送教 «2009年3月10日» { 前置 启动会 }
        `,
        good: example`
            活动 启动会 2009年3月20日
            活动 送教 2009年4月10日 { 前置 启动会 }
        `,
        source: both('方案自身的“前置”。', 'The plan’s own order (前置).')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const later of [...plan.activities, ...plan.measures]) {
            const own = timeOf(later);
            if (!own) continue;
            for (const named of later.after) yield* judged(later, own, named);
        }
    }
};

function* judged(later: Named, own: When, named: Named): Iterable<Problem> {
    const when = timeOf(named);
    const [first, hull] = [hullOf(when), hullOf(own)];
    if (!first || !hull || !when) return;
    const judgement = before(first, hull);
    if (judgement === 'yes' || (judgement === 'maybe' && hull.earliestStart >= first.earliestStart)) return;
    const possible = before(hull, first) !== 'yes';
    const name = named.title ?? named.name;
    yield {
        span: own.written.span,
        ...(possible && { severity: 'hint' as const }),
        message: both(
            `“${later.title ?? later.name}”（${shownInBrackets(own)}）要在“${name}”（${shownInBrackets(when)}）之后，时间却${possible ? '可能' : ''}在前。请改时间。`,
            `“${later.title ?? later.name}” (${shown(own, 'en')}) follows “${name}” (${shown(when, 'en')}) but ${possible ? 'may lie' : 'lies'} before its end. Change the time.`
        ),
        related: [{ span: when.written.span, message: both(`“${name}”的时间`, `The time of “${name}”`) }]
    };
}

/** The time of whatever can be a predecessor. */
function timeOf(named: Named): When | undefined {
    const dated = named as Partial<Pick<Activity, 'when'> & Pick<Measure, 'deadline' | 'time'>>;
    return dated.when ?? dated.deadline ?? dated.time;
}
