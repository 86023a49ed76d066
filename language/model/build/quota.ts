/** Fills quotas from their sentences. */
import { parseAmount, type Amount, type Bound } from '../../amounts/index.ts';
import type { Recurrence } from '../../calendar/written-time.ts';
import type { Quantity, Segment, Sentence, Who } from '../../items/item.ts';
import { relativeParty, wholeArea } from '../built-in.ts';
import { isKind } from '../kinds.ts';
import type { Quota, QuotaBase, QuotaPeriod } from '../quota.ts';
import { whenOf, type BuildContext, type Mutable } from './context.ts';

/** Fills the quota; false where its sentence is broken beyond use. */
export function fillQuota(quota: Mutable<Quota>, context: BuildContext): boolean {
    const sentence = quota.item.sentences[0];
    if (!sentence) {
        return false;
    }
    quota.sentence = sentence;
    quota.base = baseOf(sentence.who, context);
    const when = whenOf(sentence.time, context);
    if (when) {
        quota.when = when;
    }
    quota.period = periodOf(sentence);
    quota.modality = sentence.modality ?? 'shall';
    if (sentence.verb) {
        quota.verb = sentence.verb.id;
    }
    quota.objects = [...sentence.objects, ...(sentence.counted ? [sentence.counted] : [])].map((object) =>
        object.segments.map((segment) => segment.name).join('·')
    );
    fillAmounts(quota, sentence);
    if (sentence.from || sentence.to) {
        quota.direction = {
            ...(sentence.from && { from: sentence.from }),
            ...(sentence.to && { to: sentence.to })
        };
    }
    return true;
}

function fillAmounts(quota: Mutable<Quota>, sentence: Sentence): void {
    const { quantity, eachTime } = sentence;
    const amount = withPeople(quantity?.amount.amount, sentence);
    quota.unquantified = amount?.unquantified ?? false;
    if (quantity && amount?.dimension === 'percent') {
        quota.share = {
            percent: amount,
            ...(quantity.base && { base: quantity.base }),
            ...(quantity.age && { age: quantity.age })
        };
    } else if (quantity && amount && !amount.unquantified) {
        quota.bound = boundOf(quantity, amount);
    }
    const times = recurrenceOf(sentence)?.times ?? (saysOnce(sentence) ? 1 : undefined);
    const often =
        quantity || times === undefined ? undefined : parseAmount(spelledTimes(times, sentence)).amount;
    if (often) {
        quota.bound = { comparison: 'exactly', amount: often };
    }
    if (eachTime?.amount.amount) {
        quota.eachTime = boundOf(eachTime, eachTime.amount.amount);
    }
}

/** 2次, in the language of the duty: 2 times. */
function spelledTimes(times: number, { time }: Sentence): string {
    if (!/[a-z]/i.test(time?.text ?? '')) return `${times}次`;
    return times === 1 ? '1 time' : `${times} times`;
}

/** Once a month: a recurrence says no number where it is one, but the word does. */
function saysOnce({ time }: Sentence): boolean {
    return /^once(?![a-z])/i.test(time?.text.trim() ?? '');
}

/** 2 backbone teachers: who is sent are people, though English gives them no unit. */
function withPeople(amount: Amount | undefined, { verb }: Sentence): Amount | undefined {
    return amount?.unit === '' && amount.dimension === 'count' && verb?.id === 'send'
        ? { ...amount, unit: '人', dimension: 'people' }
        : amount;
}

function boundOf(quantity: Quantity, amount: Amount): Bound {
    return { comparison: quantity.comparison, amount };
}

function baseOf(who: Who, context: BuildContext): QuotaBase {
    const first = who.parties[0]?.segments[0];
    if (!first) {
        return { kind: 'plan' };
    }
    if (isPairs(who.each, first)) {
        return { kind: 'pairs', of: partnersIn(first.name) };
    }
    const relative = relativeParty(first.name);
    if (first.noun === 'alliance') {
        return { kind: 'alliances' };
    }
    if (first.noun === 'school' || first.name === '学校') {
        return { kind: 'schools', of: 'all' };
    }
    if (first.noun === 'committee') {
        return { kind: 'category', name: first.name };
    }
    if (relative && who.parties.length === 1) {
        return { kind: 'schools', of: relative === 'own' ? 'all' : relative };
    }
    if (relative) {
        return { kind: 'schools', of: 'all' };
    }
    if (wholeArea.has(first.name)) {
        return { kind: 'plan' };
    }
    const { target } = context.names.head(who.parties[0] ?? { segments: [first], span: first.span });
    if ((who.each !== undefined && !target) || isKind(target, 'category')) {
        return { kind: 'category', name: first.name };
    }
    return { kind: 'parties', parties: who.parties };
}

/** 每对学校, 每个结对, each pair of schools, each pair. */
function isPairs(each: string | undefined, { name, noun }: Segment): boolean {
    if (each === undefined) {
        return false;
    }
    return (
        /对$|pair[ \t\u3000]+of$/.test(each) ||
        noun === 'pairing' ||
        /^(?:结对学校|结对|对子|pairs?)$/i.test(name)
    );
}

function partnersIn(name: string): 'schools' | 'people' | 'any' {
    if (/师|徒|生|干部|校长|伙伴|teacher|mentor|pupil|student|principal/i.test(name)) {
        return 'people';
    }
    return /校|school/i.test(name) ? 'schools' : 'any';
}

const periods: Readonly<Record<string, QuotaPeriod>> = {
    day: 'day',
    week: 'week',
    month: 'month',
    term: 'term',
    schoolYear: 'schoolYear',
    year: 'year'
};

/** The period the amount is counted in: that of the recurrence, the whole plan where there is none. */
function periodOf(sentence: Sentence): QuotaPeriod {
    const recurrence = recurrenceOf(sentence);
    if (!sentence.time || !recurrence) {
        return sentence.time ? 'other' : 'plan';
    }
    return recurrence.every === 1 ? (periods[recurrence.unit] ?? 'other') : 'other';
}

function recurrenceOf(sentence: Sentence): Recurrence | undefined {
    return sentence.time?.time?.parts
        .map((part) => part.from.recurrence ?? part.to?.recurrence)
        .find(Boolean);
}
