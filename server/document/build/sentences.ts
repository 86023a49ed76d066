/** What an item says, put into the sentences a bureau would issue. */
import type { Item } from '../../../language/items/item.ts';
import type { PrintedPlan } from './wording.ts';
import { endless, frameWordsOf } from './words.ts';

/** Kinds whose title is the subject of what follows: 某某小组由甲校牵头, 组长每组1人. */
const SUBJECTS: ReadonlySet<Item['kind']> = new Set([
    'alliance',
    'pairing',
    'body',
    'role',
    'budget',
    'allowance'
]);

/** Kinds whose title is a heading in front of its sentence: 联合共赢原则。对各组实行捆绑评价。 */
const HEADINGS: ReadonlySet<Item['kind']> = new Set([
    'principle',
    'goal',
    'quota',
    'eligibility',
    'amendment'
]);

/** A post of a body and who holds it, which flows on from the body's name: 理事会理事长由甲校校长担任. */
const HELD_POST = /^[^，。：由]{1,12}由.*担任$/;

/**
 * Clauses as sentences. In Chinese those that flow are one sentence (由甲校负责，体现联合共赢原则。), and what begins with a
 * label or is a sentence of its own stands behind it (成果：教案。). In English one that begins with a capital, as a
 * sentence of the plan does, begins another.
 */
export function joined(clauses: readonly string[], plan: PrintedPlan): string {
    const { stop, clauseSign } = frameWordsOf(plan);
    if (plan.language === 'zh') {
        const { flowing, apart } = parted(clauses);
        return [flowing.join('，'), ...apart].flatMap((text) => (text === '' ? [] : [text + stop])).join('');
    }
    const sentence = clauses.map(endless).reduce((text, clause, index) => {
        if (index === 0) return clause;
        return `${text}${/^[A-Z]/.test(clause) ? `${stop} ` : clauseSign}${clause}`;
    }, '');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${stop}`;
}

/** Duties one after the other: 学校于3月10日前报督导室；督导室于3月20日前报县教育局。 */
export function listed(duties: readonly string[], plan: PrintedPlan): string {
    const { stop, clauseSign } = frameWordsOf(plan);
    return plan.language === 'zh' ? `${duties.map(endless).join(clauseSign)}${stop}` : joined(duties, plan);
}

/**
 * A title and what is said of it, where nothing else stands between: 送教下乡（每年4月），由教研室负责。 A title that is a
 * heading, or that nothing flows on from, has a stop of its own, as every title in English has.
 */
export function led(
    title: string,
    clauses: readonly string[],
    kind: Item['kind'],
    plan: PrintedPlan
): string {
    const { stop } = frameWordsOf(plan);
    if (title === '') return joined(clauses, plan);
    if (plan.language === 'en') return `${title}${stop} ${joined(clauses, plan)}`;
    const [first] = parted(clauses).flowing;
    if (HEADINGS.has(kind) || first === undefined || /[。！？]$/.test(title))
        return `${title}${stop}${joined(clauses, plan)}`;
    const isSubject = SUBJECTS.has(kind) && /^[由每]/.test(first);
    const sign = isSubject || (kind === 'body' && HELD_POST.test(first)) ? '' : '，';
    return `${title}${sign}${joined(clauses, plan)}`;
}

function parted(clauses: readonly string[]): { readonly flowing: string[]; readonly apart: string[] } {
    const said = clauses.map(endless);
    return {
        flowing: said.filter((clause) => !standsApart(clause)),
        apart: said.filter(standsApart)
    };
}

/** Whether a clause has signs of its own, what stands in brackets or quotes not counted. */
function standsApart(clause: string): boolean {
    return /[：，。；！？]/.test(clause.replace(/（[^（）]*）|“[^“”]*”|《[^《》]*》/g, ''));
}
