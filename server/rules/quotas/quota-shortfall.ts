import { satisfies, type Bound } from '../../../language/amounts/index.ts';
import type { Judgement } from '../../../language/calendar/index.ts';
import type { Quota, QuotaBase } from '../../../language/model/quota.ts';
import { printBound } from '../../facts/amounts.ts';
import { quotaTables, type Count, type QuotaTable } from '../../facts/counting/index.ts';
import type { Bilingual, Problem, Rule } from '../rule.ts';
import { both, listed } from '../support/bilingual.ts';
import { example } from '../support/example.ts';
import { softened } from '../support/severity.ts';

export const quotaShortfall: Rule = {
    code: 'Q01',
    name: 'quota-shortfall',
    severity: 'warning',
    since: '0.1.0',
    title: both('定额没有达到', 'Quota not met'),
    documentation: {
        what: both(
            '方案要求的次数或人数，列出的活动达不到。',
            'The activities listed do not reach the number a quota asks for.'
        ),
        why: both(
            '方案自己定的要求，自己的安排就达不到，评审不会通过。',
            'A plan whose own schedule misses its own duties will not pass review.'
        ),
        bad: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 «不少于2次»。
            活动 送教 2009年4月10日 { 所属 第一组  计入 联合活动 }
        `,
        good: example`
            学校 甲校、乙校
            方案 帮扶 “结对帮扶工作实施方案” { 期限 2009年 }
            联盟 第一组 { 牵头 甲校  成员 乙校 }
            定额 联合活动：每个联盟 每年 开展 帮扶活动 不少于2次。
            活动 送教 2009年4月10日 { 所属 第一组  计入 联合活动 }
            活动 联考 2009年11月5日 { 所属 第一组  计入 联合活动 }
        `,
        source: both('方案自身的“定额”。', 'The plan’s own quota.')
    },
    fixable: false,
    *check(plan): Iterable<Problem> {
        for (const table of quotaTables(plan)) {
            const { quota } = table;
            if (
                table.uncountable ||
                quota.modality === 'may' ||
                !quota.bound ||
                quota.bound.comparison === 'at-most'
            )
                continue;
            const missed = table.unlisted
                ? missedIn(table, undefined, table.whole)
                : table.rows.flatMap((row) => missedIn(table, row.label, row.counts));
            const certain = missed.filter((one) => one.judgement === 'no' && !one.unruled);
            const reported = certain.length > 0 ? certain : missed;
            if (reported.length === 0) continue;
            const severity =
                certain.length > 0
                    ? softened(isWeak(quota) ? 'information' : 'warning', quota.modality)
                    : 'hint';
            yield {
                span: quota.sentence.quantity?.span ?? quota.nameSpan,
                ...(severity !== 'warning' && { severity }),
                message: table.unlisted
                    ? unlistedMessage(table, reported)
                    : message(table, reported, certain.length > 0)
            };
        }
    }
};

/** What is handed in, or done by each class or teacher, is often not put on the plan’s schedule. */
function isWeak({ verb, base }: Quota): boolean {
    return verb === 'handIn' || base.kind === 'category';
}

interface Missed {
    /** First group, 2009; empty parts left out. */
    readonly where: Bilingual;
    readonly count: Count;
    readonly wanted: number;
    readonly judgement: Judgement;
    readonly unruled: boolean;
}

/** The periods of one row whose count does not, or perhaps does not, reach the bound. */
function missedIn(table: QuotaTable, label: string | undefined, counts: readonly Count[]): readonly Missed[] {
    return table.columns.flatMap((column, index) => {
        const count = counts[index] ?? { certain: 0, possible: 0 };
        const wanted = leastOf(column.bound);
        if (wanted === undefined || count.certain >= wanted) return [];
        const judgement = satisfies({ min: count.certain, max: count.possible }, lowerSide(column.bound));
        if (judgement === 'yes') return [];
        const period = column.key === 'plan' ? both('', '') : column.label;
        const where = both(`${label ?? ''}${period.zh}`, [label, period.en].filter(Boolean).join(' '));
        return [{ where, count, wanted, judgement, unruled: column.unruled }];
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

function message(table: QuotaTable, missed: readonly Missed[], certain: boolean): Bilingual {
    const { quota } = table;
    const asked = quota.bound ? printBound(quota.bound) : both('', '');
    const unit = quota.bound?.amount.writtenUnit ?? '';
    const groups = partsOf(missed, unit);
    const parts = groups.slice(0, SHOWN);
    const total = table.rows.length * table.columns.length;
    const counted = countedText(table);
    return both(
        `“${quota.title ?? quota.name}”要求${asked.zh}，${certain ? '安排的不够' : '按写明的时间和单位看，可能不够'}：${parts.map((part) => part.zh).join('；')}${missed.length > SHOWN ? `；共${missed.length}处不够（核对了${total}处）` : ''}。${counted.zh}请补足活动，或者给已有的活动加上“计入 ${quota.name}”。`,
        `“${quota.title ?? quota.name}” asks for ${asked.en}, which ${certain ? 'is not reached' : 'may not be reached'}: ${parts.map((part) => part.en).join('; ')}${missed.length > SHOWN ? `; ${missed.length} of ${total} fall short` : ''}. ${counted.en} Add activities, or “计入 ${quota.name}” to those that count.`
    );
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
        `${en || 'in all'}: ${count.certain}${perhaps === undefined ? '' : ` (and ${perhaps - count.certain} uncertain)`}, ${missing} missing${each ? ' each' : ''}`
    );
}

function countedText({ quota, activities, counts }: QuotaTable): Bilingual {
    const kinds = quota.objects.length > 0 ? `或类别为“${quota.objects.join('、')}”` : '';
    const what =
        counts === 'people'
            ? both('按参加人数计', 'people counted')
            : both('按次数计', 'occurrences counted');
    return both(
        `核对的是写明“计入 ${quota.name}”${kinds}的${activities.length}项活动（${what.zh}）。`,
        `Counted: ${activities.length} ${activities.length === 1 ? 'activity' : 'activities'} marked “计入 ${quota.name}”${quota.objects.length > 0 ? ` or of the kind ${quota.objects.join(', ')}` : ''} (${what.en}).`
    );
}

function unlistedMessage(table: QuotaTable, missed: readonly Missed[]): Bilingual {
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
            : both(`全方案合计也不够（${periods.zh}）`, 'even the whole plan falls short');
    return both(
        `“${quota.title ?? quota.name}”要求${asked.zh}。方案没有列出${base.zh}，不能逐个核对；但${state.zh}。请${quota.base.kind === 'category' ? '' : `列出${base.zh}并`}安排活动，写明“计入 ${quota.name}”。`,
        `“${quota.title ?? quota.name}” asks for ${asked.en}. The plan lists no ${base.en}, so it cannot be counted for each; yet ${state.en}. ${quota.base.kind === 'category' ? 'Schedule' : 'List them and schedule'} activities with “计入 ${quota.name}”.`
    );
}

const BASES: Readonly<Record<Exclude<QuotaBase['kind'], 'category'>, Bilingual>> = {
    alliances: both('联盟', 'alliances'),
    schools: both('联盟学校', 'schools of alliances'),
    parties: both('这些单位', 'such parties'),
    plan: both('单位', 'units')
};
