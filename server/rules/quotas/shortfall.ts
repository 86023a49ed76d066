/** What the activities of a plan lack under a quota, and how a message tells it. */
import { brokenItems } from '../../facts/broken-items.ts';
import { type Bound, counted, satisfies } from '../../../language/amounts/index.ts';
import type { Judgement } from '../../../language/calendar/index.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { QuotaBase } from '../../../language/model/quota.ts';
import { preferredWord } from '../../../language/keywords/lookup.ts';
import { asWritten } from '../../../language/parsing/writing-names.ts';
import { quotaTitle } from '../../facts/quota-title.ts';
import { printBound } from '../../facts/amounts.ts';
import type { Count, QuotaRow, QuotaTable } from '../../facts/counting/index.ts';
import type { Bilingual } from '../rule.ts';
import { both, listed } from '../support/bilingual.ts';
import type { Lack } from './stubs.ts';

/** How a duty is missed. */
export interface Shortfall {
    /** So by every reading of what is written; else only possibly. */
    readonly certain: boolean;
    readonly message: Bilingual;
    /** What would have to be added; empty where the plan does not list what is counted for. */
    readonly lacks: readonly Lack[];
}

/** Where the activities do not, or perhaps do not, reach what the quota asks for; undefined where they do. */
export function shortfallOf(plan: Plan, table: QuotaTable): Shortfall | undefined {
    const { quota } = table;
    if (table.uncountable || quota.modality === 'may' || !quota.bound) return undefined;
    if (quota.bound.comparison === 'at-most') return undefined;
    // Who it is asked of may be what was not understood.
    if (table.unlisted && brokenItems(plan).has(quota.item)) return undefined;
    const missed = table.unlisted
        ? missedIn(table, undefined, table.whole)
        : table.rows.flatMap((row) => missedIn(table, row.label, row.counts, row));
    const sure = missed.filter((one) => one.judgement === 'no' && !one.unruled);
    const certain = sure.length > 0;
    const reported = certain ? sure : missed;
    if (reported.length === 0) return undefined;
    return {
        certain,
        message: table.unlisted
            ? unlistedMessage(plan, table, reported)
            : message(plan, table, reported, certain ? missed.length - sure.length : undefined),
        lacks: missed.flatMap((one) => one.lack ?? [])
    };
}

interface Missed {
    /** First group, 2009; empty parts left out. */
    readonly where: Bilingual;
    readonly count: Count;
    readonly wanted: number;
    readonly judgement: Judgement;
    readonly unruled: boolean;
    /** Absent where the plan does not list what is counted for. */
    readonly lack?: Lack;
}

/** The periods of one row whose count does not, or perhaps does not, reach the bound. */
function missedIn(
    table: QuotaTable,
    label: string | undefined,
    counts: readonly Count[],
    row?: QuotaRow
): readonly Missed[] {
    return table.columns.flatMap((column, index) => {
        const count = counts[index] ?? { certain: 0, possible: 0 };
        const wanted = leastOf(column.bound);
        if (wanted === undefined || count.certain >= wanted) return [];
        const judgement = satisfies({ min: count.certain, max: count.possible }, lowerSide(column.bound));
        if (judgement === 'yes') return [];
        const period = column.key === 'plan' ? both('', '') : column.label;
        const where = both(
            besideLatin(label ?? '') + period.zh,
            [label, period.en].filter(Boolean).join(' ')
        );
        const lack = row && { row, column, missing: wanted - count.certain };
        return [{ where, count, wanted, judgement, unruled: column.unruled, ...(lack && { lack }) }];
    });
}

/** The least number a bound lets pass; undefined where it sets no lower limit. */
function leastOf({ comparison, amount }: Bound): number | undefined {
    return comparison === 'at-most' ? undefined : (amount.min ?? amount.max);
}

/** Only the lower side of the bound is this rule’s matter. */
function lowerSide(bound: Bound): Bound {
    return bound.comparison === 'exactly' ? { comparison: 'at-least', amount: bound.amount } : bound;
}

const SHOWN = 4;

/** `others`: how many more may be missed besides those that surely are; undefined where none surely is. */
function message(
    plan: Plan,
    table: QuotaTable,
    missed: readonly Missed[],
    others: number | undefined
): Bilingual {
    const certain = others !== undefined;
    const more = others ? both(`；另有${others}处可能不够`, `; ${others} more may fall short`) : both('', '');
    const { quota } = table;
    const asked = quota.bound ? printBound(quota.bound) : both('', '');
    const unit = besideDigits(quota.bound?.amount.writtenUnit ?? '');
    const groups = partsOf(missed, unit);
    const parts = groups.slice(0, SHOWN);
    const total = table.rows.length * table.columns.length;
    const counted = countedText(plan, table);
    const remedy = remedyText(plan, table);
    return both(
        `“${quotaTitle(quota)}”要求${asked.zh}，${certain ? '安排的不够' : '按写明的时间和单位看，可能不够'}：${parts.map((part) => part.zh).join('；')}${missed.length > SHOWN ? `；共${missed.length}处不够（核对了${total}处）` : ''}${more.zh}。${counted.zh}请${remedy.zh}。`,
        `“${quotaTitle(quota)}” asks for ${asked.en}, which ${certain ? 'is not reached' : 'may not be reached'}: ${parts.map((part) => part.en).join('; ')}${missed.length > SHOWN ? `; ${missed.length} of ${total} fall short` : ''}${more.en}. ${counted.en} ${remedy.en}.`
    );
}

/** Of words in Latin letters a space keeps away what follows them, or the number before them. */
function besideLatin(words: string): string {
    return /[A-Za-z0-9]$/.test(words) ? `${words} ` : words;
}

function besideDigits(unit: string): string {
    return /^[A-Za-z]/.test(unit) ? ` ${unit}` : unit;
}

/** Places with the same count, told together: 2009年、2010年各有0次，各缺1次. */
function partsOf(missed: readonly Missed[], unit: string): readonly Bilingual[] {
    const groups = new Map<string, Missed[]>();
    for (const one of missed) {
        const key = `${one.count.certain} ${one.count.possible} ${one.wanted}`;
        const group = groups.get(key);
        if (group) group.push(one);
        else groups.set(key, [one]);
    }
    return [...groups.values()].map((group) => partOf(group, unit));
}

function partOf(group: readonly Missed[], unit: string): Bilingual {
    const [{ count, wanted } = { count: { certain: 0, possible: 0 }, wanted: 0 }] = group;
    const missing = wanted - count.certain;
    const perhaps =
        count.possible > count.certain && Number.isFinite(count.possible) ? count.possible : undefined;
    const each = group.length > 1;
    const [zh, en] = [
        listed(group.map(({ where }) => where.zh)).zh,
        listed(group.map(({ where }) => where.en)).en
    ];
    return both(
        `${zh || '全部期限'}${each ? '各' : ''}有${count.certain}${unit}${perhaps === undefined ? '' : `（另有${perhaps - count.certain}${unit}不能确定）`}，${each ? '各' : ''}缺${missing}${unit}`,
        `${en || 'in all'}: ${count.certain}${each ? ' each' : ''}${perhaps === undefined ? '' : ` (and ${perhaps - count.certain} uncertain)`}, ${missing} missing`
    );
}

/** `计入 联合活动`, `counts towards Meetings`: how an activity says that it counts. */
function countsMark({ language }: Plan, { quota }: QuotaTable): string | undefined {
    if (quota.name === '') return undefined;
    return `${preferredWord('counts', language)} ${asWritten(quota.name)}`;
}

/** What to do: papers are handed in, all else is an activity. */
function remedyText(plan: Plan, table: QuotaTable): Bilingual {
    const { quota } = table;
    const mark = countsMark(plan, table);
    const [paper] = quota.objects;
    if (mark === undefined) {
        return both(
            '补足活动，或者给这条定额起个名称，再在有关的活动里写“计入 名称”',
            'Add activities, or give the quota a name and write “counts towards” it in those that count'
        );
    }
    if (quota.verb === 'handIn' && paper !== undefined) {
        const submission = `${preferredWord('submission', plan.language)} ${asWritten(paper)}`;
        return both(
            `写上“${submission} { … }”，或者给有关的活动加上“${mark}”`,
            `Add “${submission} { … }”, or “${mark}” to an activity that counts`
        );
    }
    return both(
        `补足活动，或者给已有的活动加上“${mark}”`,
        `Add activities, or “${mark}” to those that count`
    );
}

function listedKinds(objects: readonly string[]): Bilingual {
    return objects.length === 0
        ? both('', '')
        : both(`类别为“${objects.join('、')}”`, ` of the kind ${objects.join(', ')}`);
}

function countedText(plan: Plan, table: QuotaTable): Bilingual {
    const { quota, activities, counts } = table;
    const mark = countsMark(plan, table);
    const kinds = listedKinds(quota.objects);
    const what =
        counts === 'people'
            ? both('按参加人数计', 'people counted')
            : both('按次数计', 'occurrences counted');
    const papers =
        quota.verb === 'handIn' ? both('和同名的报送', ', and submissions of that name') : both('', '');
    const marked = mark === undefined ? both('', '') : both(`写明“${mark}”`, ` marked “${mark}”`);
    const or = mark !== undefined && quota.objects.length > 0 ? both('或', ' or') : both('', '');
    return both(
        `核对的是${marked.zh}${or.zh}${kinds.zh}的${activities.length}项活动${papers.zh}（${what.zh}）。`,
        `Counted: ${counted(activities.length, 'activity', 'activities')}${marked.en}${or.en}${kinds.en}${papers.en} (${what.en}).`
    );
}

function unlistedMessage(plan: Plan, table: QuotaTable, missed: readonly Missed[]): Bilingual {
    const { quota, activities } = table;
    const asked = quota.bound ? printBound(quota.bound) : both('', '');
    const base =
        quota.base.kind === 'category'
            ? both(`每个“${quota.base.name}”`, `single ${quota.base.name}`)
            : BASES[quota.base.kind];
    const periods = listed(missed.map((one) => one.where.zh).filter(Boolean));
    const state =
        activities.length === 0
            ? quota.verb === 'handIn'
                ? both('没有一项报送或活动与之对应', 'no submission or activity answers to it')
                : both('一次也没有安排', 'nothing at all is scheduled for it')
            : both(
                  `全方案合计也不够${periods.zh === '' ? '' : `（${periods.zh}）`}`,
                  'even the whole plan falls short'
              );
    const isKind = quota.base.kind === 'category';
    const remedy = remedyText(plan, table);
    return both(
        `“${quotaTitle(quota)}”要求${asked.zh}。方案没有列出${base.zh}，不能逐个核对；但${state.zh}。请${isKind ? '' : `列出${base.zh}，并`}${remedy.zh}。`,
        `“${quotaTitle(quota)}” asks for ${asked.en}. The plan lists no ${base.en}, so it cannot be counted for each; yet ${state.en}. ${isKind ? '' : 'List them. '}${remedy.en}.`
    );
}

const BASES: Readonly<Record<Exclude<QuotaBase['kind'], 'category'>, Bilingual>> = {
    alliances: both('联盟', 'alliances'),
    pairs: both('每一对是谁和谁', 'pairs one by one'),
    schools: both('联盟学校', 'schools of alliances'),
    parties: both('这些单位', 'such parties'),
    plan: both('单位', 'units')
};
