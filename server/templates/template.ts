import type { TemplateLanguage } from '../protocol.ts';
import { chineseMonth, englishMonth, numberOf, yearIn } from './months.ts';
import type { Month, Months } from './months.ts';

/** What a new plan is made of, as the planner answered. */
export interface TemplateAnswers {
    /** The issuing body, as it is written where it is declared or referred to. */
    readonly bureau: string;
    readonly period: Months;
    readonly groups: readonly TemplateGroup[];
}

/** An alliance with its schools; all three are written as names in a plan are. */
export interface TemplateGroup {
    readonly name: string;
    readonly lead: string;
    readonly members: readonly [string, string];
}

/** The text of a new file in both languages. */
export type Template = Readonly<Record<TemplateLanguage, (answers: TemplateAnswers) => string>>;

/** The day a paper is dated: the tenth of a month, which no public holiday ever falls on in January or December. */
export const paperDay = 10;

/** What stands for a group's schools: 城区学校一 leads, 乡镇学校一 and 乡镇学校二 are taken along. */
export function schoolsOf(groups: readonly TemplateGroup[]): { leads: string[]; members: string[] } {
    return { leads: groups.map(({ lead }) => lead), members: groups.flatMap(({ members }) => members) };
}

/** The months in which a template has its activities: one in each term. */
export const activityMonths: readonly number[] = [4, 10];

/** An activity's name, its own in the file, and its title: 春季送教2027 “2027年春季送教下乡”. */
export function chineseVisit(month: Month): string {
    const year = String(yearIn(month));
    return numberOf(month) < 8
        ? `春季送教${year} “${year}年春季送教下乡” ${chineseMonth(month)}`
        : `秋季教研${year} “${year}年秋季联合教研” ${chineseMonth(month)}`;
}

/** The same in English: SpringVisit2027 "Lesson visit in spring 2027" April 2027. */
export function englishVisit(month: Month): string {
    const [season, year] = [numberOf(month) < 8 ? 'Spring' : 'Autumn', String(yearIn(month))];
    return `${season}Visit${year} "Lesson visit in ${season.toLowerCase()} ${year}" ${englishMonth(month)}`;
}

/** The three stages of a plan: two months to prepare and two to conclude, or one each where the period is short. */
export function stagesOf({ first, last }: Months): { start: Months; work: Months; end: Months } {
    const edge: Month = last - first >= 5 ? 2 : 1;
    return {
        start: { first, last: first + edge - 1 },
        work: { first: first + edge, last: last - edge },
        end: { first: last - edge + 1, last }
    };
}
