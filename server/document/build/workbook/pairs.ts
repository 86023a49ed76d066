import { isPairOfSchools } from '../../../facts/pairs.ts';
import type { Plan } from '../../../../language/model/plan.ts';
import { textOrEmpty, type Sheet } from '../../sheets.ts';
import { partnerWords } from '../partners.ts';
import { called } from './names.ts';
import type { SheetWords } from './words.ts';

/** A row for each directed pair, with the same words as in the paper. */
export function pairSheet(plan: Plan, words: SheetWords): Sheet {
    const ofSchools = plan.pairs.every(isPairOfSchools);
    return {
        name: words.pairs,
        columns: [
            { head: words.index, width: 6 },
            { head: ofSchools ? words.lead : words.helping, width: 30 },
            { head: ofSchools ? words.member : words.helped, width: 30 },
            { head: words.model, width: 14 },
            { head: words.source, width: 24 }
        ],
        rows: plan.pairs.map((pair, index) => [
            { kind: 'number', value: index + 1 },
            textOrEmpty(partnerWords(pair.lead, plan.language)),
            textOrEmpty(partnerWords(pair.member, plan.language)),
            textOrEmpty(pair.model ?? ''),
            textOrEmpty(called(pair.source))
        ]),
        totalRows: 0
    };
}
