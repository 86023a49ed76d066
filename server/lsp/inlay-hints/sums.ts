/** Hints behind totals and parts: what they add up to. */
import { rangeOf } from '../../../language/source.ts';
import { sumsOf } from '../../facts/sums.ts';
import type { HintTeller } from './hint.ts';

export const sumHints: HintTeller = (plan, within, language) =>
    sumsOf(plan).flatMap(({ span, value, unit, parts }) => {
        const offset = rangeOf(span).end;
        if (offset < within.start || offset > within.end) {
            return [];
        }
        const figure = String(Number(value.toFixed(2)));
        const tooltip = {
            zh: `${String(parts)}项相加是${figure}${unit}。`,
            en: `The ${String(parts)} parts add up to ${figure}.`
        };
        return [
            {
                offset,
                label: language === 'zh' ? `＝${figure}${unit}` : `= ${figure}`,
                tooltip: tooltip[language]
            }
        ];
    });
