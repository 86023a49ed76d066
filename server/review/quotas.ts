import type { Plan } from '../../language/model/plan.ts';
import type { Block } from '../document/blocks.ts';
import { boundedText, quotaWords, uncountableWords } from '../messages/views.ts';
import type { ReaderLanguage } from '../messages/language.ts';
import { reviewWords } from '../messages/review.ts';
import { quotasOf } from '../views/quotas/data.ts';
import { countText, stateText } from '../views/quotas/words.ts';
import type { QuotaView } from '../views/schemas.ts';
import { table } from './table.ts';

/** So many periods stand beside each other on an upright page, and so many on a turned one. */
const UPRIGHT_COLUMNS = 4;
const TURNED_COLUMNS = 8;

/** From so many bases on, a table of more periods is worth a turned page; else they are printed below each other. */
const BASES_TO_TURN = 3;

/** Each quota with its sentence, then what is counted as a table, or why it is not. */
export function quotaBlocks(plan: Plan, language: ReaderLanguage): Block[] {
    const { quotas } = quotasOf(plan);
    if (quotas.length === 0) return [paragraph(reviewWords.noQuotas[language])];
    return quotas.flatMap((quota) => quotaOf(quota, language));
}

function quotaOf(quota: QuotaView, language: ReaderLanguage): Block[] {
    const colon = language === 'zh' ? '：' : ': ';
    const duty: Block = {
        kind: 'paragraph',
        runs: [
            { text: quota.name, bold: true },
            ...(quota.name === quota.duty ? [] : [{ text: colon + quota.duty }])
        ]
    };
    if (quota.uncountable) {
        return [duty, paragraph(uncountableWords[quota.uncountable][language])];
    }
    const { bounded, rows, columns } = quota;
    return [
        duty,
        ...(bounded ? [paragraph(boundedText(bounded, rows.length, columns.length)[language])] : []),
        columns.length <= (rows.length < BASES_TO_TURN ? UPRIGHT_COLUMNS : TURNED_COLUMNS)
            ? wideTable(quota, language)
            : longTable(quota, language)
    ];
}

function paragraph(text: string): Block {
    return { kind: 'paragraph', runs: [{ text }] };
}

function wideTable({ columns, rows, unit }: QuotaView, language: ReaderLanguage): Block {
    const head = columns.map(({ key, label, asked }) =>
        [key === 'plan' ? quotaWords.wholePlan[language] : label[language], asked[language]].join(' ')
    );
    return table(
        [quotaWords.base[language], ...head],
        rows.map(({ label, cells }) => [
            label || quotaWords.wholePlan[language],
            ...cells.map((cell) => `${countText(cell)} ${stateText(cell, unit)[language]}`)
        ]),
        [14, ...columns.map(() => 10)]
    );
}

function longTable({ columns, rows, unit }: QuotaView, language: ReaderLanguage): Block {
    const lines = rows.flatMap(({ label, cells }) =>
        cells.map((cell, index) => [
            label || quotaWords.wholePlan[language],
            columns[index]?.label[language] ?? '',
            `${countText(cell)} ${stateText(cell, unit)[language]}`
        ])
    );
    const head = [quotaWords.base, reviewWords.period, reviewWords.quotas].map((word) => word[language]);
    return table(head, lines, [20, 14, 14]);
}
