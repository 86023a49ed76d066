/** Duties with what is scheduled for them, base by base and period by period. */
import { baseIn } from '../../views/support.ts';
import {
    NO_COUNT,
    quotaTables,
    rowsOf,
    stateIn,
    stateOf,
    type QuotaState,
    type QuotaTable
} from '../../facts/counting/index.ts';
import type { OutlineNode, OutlineState } from '../../protocol.ts';
import { countIn, reasonAgainstCounting } from '../quota-text.ts';
import { numbered, titleOf, type TreeMaker } from './tree.ts';

const quotaStates: Readonly<Record<QuotaState, OutlineState>> = {
    met: 'good',
    unasked: 'good',
    open: 'open',
    short: 'bad',
    over: 'bad'
};

const words = {
    met: { zh: '已达到', en: 'met' },
    unasked: { zh: '不要求', en: 'not demanded' },
    open: { zh: '不能确定', en: 'uncertain' },
    short: { zh: '不足', en: 'short' },
    over: { zh: '超出', en: 'exceeded' }
} as const;

/** The plan's duties, each with how it stands. */
export function quotasNode(maker: TreeMaker): OutlineNode {
    const tables = quotaTables(maker.plan);
    const missed = tables.filter((table) => quotaStates[stateOf(table)] === 'bad').length;
    return maker.node('quotas', '', maker.say({ zh: '定额', en: 'Quotas' }), undefined, {
        detail: [
            String(tables.length),
            missed === 0 ? '' : maker.say({ zh: `${String(missed)}项未达到`, en: `${String(missed)} missed` })
        ]
            .filter((part) => part !== '')
            .join(' · '),
        children: numbered(tables, ({ quota }) => quota.name).map(({ one, id }) => quotaNode(maker, one, id))
    });
}

function quotaNode(maker: TreeMaker, table: QuotaTable, id: string): OutlineNode {
    const { quota, uncountable } = table;
    const state = stateOf(table);
    const detail = uncountable ? reasonAgainstCounting(uncountable) : words[state];
    return maker.node('quota', id, titleOf(quota), quota.nameSpan, {
        detail: maker.say(detail),
        state: quotaStates[state],
        children: uncountable ? [] : baseNodes(maker, table)
    });
}

/** Periods stand directly below the duty where it is counted for the plan as a whole. */
function baseNodes(maker: TreeMaker, table: QuotaTable): OutlineNode[] {
    const rows = rowsOf(table).map((row) => ({ ...row, periods: periodNodes(maker, table, row.counts) }));
    const [only] = rows;
    if (rows.length === 1 && only?.label === '') {
        return only.periods;
    }
    return numbered(rows, ({ label }) => label).map(({ one, id }) => {
        const worst = (['bad', 'open'] as const).find((state) =>
            one.periods.some((each) => each.state === state)
        );
        return maker.node('base', id, baseIn(maker.plan, one.label), table.quota.nameSpan, {
            state: worst ?? 'good',
            detail:
                one.periods.length === 1 ? (one.periods[0]?.detail ?? '') : maker.say(words[wordOf(worst)]),
            children: one.periods
        });
    });
}

function wordOf(worst: 'bad' | 'open' | undefined): QuotaState {
    return worst === undefined ? 'met' : worst === 'bad' ? 'short' : 'open';
}

function periodNodes(maker: TreeMaker, table: QuotaTable, counts: QuotaTable['whole']): OutlineNode[] {
    return table.columns.map((column, index) => {
        const count = counts[index] ?? NO_COUNT;
        const state = stateIn(table, column, count);
        return maker.node('period', column.key, maker.say(column.label), table.quota.nameSpan, {
            state: quotaStates[state],
            detail: `${countIn(table, column, count, maker.language)} · ${maker.say(words[state])}`
        });
    });
}
