/** The plan as a workbook: activities, pairs, quotas, budgets. */
import type { Plan } from '../../../../language/model/plan.ts';
import type { Sheet, Workbook } from '../../sheets.ts';
import { propertiesOf } from '../properties.ts';
import { activitySheet } from './activities.ts';
import { budgetSheets } from './budgets.ts';
import { pairSheet } from './pairs.ts';
import { quotaSheet } from './quotas.ts';
import { sheetWords } from './words.ts';

/** Characters a spreadsheet forbids in the name of a sheet. */
const FORBIDDEN = /[[\]:*?/\\']/g;
const LONGEST_NAME = 31;

/** The workbook of a plan. Only sheets with rows are there; a plan without any has an empty list of activities. */
export function buildWorkbook(plan: Plan): Workbook {
    const words = sheetWords[plan.language];
    const activities = activitySheet(plan, words);
    const filled = [
        activities,
        pairSheet(plan, words),
        quotaSheet(plan, words),
        ...budgetSheets(plan, words)
    ].filter(({ rows }) => rows.length > 0);
    return {
        language: plan.language,
        properties: propertiesOf(plan, 'main'),
        sheets: withNames(filled.length > 0 ? filled : [activities])
    };
}

function withNames(sheets: readonly Sheet[]): Sheet[] {
    const taken = new Set<string>();
    return sheets.map((sheet) => {
        const wanted = sheet.name.replace(FORBIDDEN, ' ').trim();
        let name = wanted.slice(0, LONGEST_NAME);
        for (let count = 2; taken.has(name.toLowerCase()); count++) {
            name = `${wanted.slice(0, LONGEST_NAME - String(count).length - 1)} ${count}`;
        }
        taken.add(name.toLowerCase());
        return { ...sheet, name };
    });
}
