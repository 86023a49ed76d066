/** What a planner answers about a new plan, read and completed. */
import { chineseNumeral } from '../../language/amounts/index.ts';
import { chinaCalendar, civil, parseTime, resolveTime } from '../../language/calendar/index.ts';
import { asWritten, nameObstacle } from '../../language/parsing/writing-names.ts';
import {
    badGroups,
    badNameIn,
    badPeriod,
    longPeriod,
    manyGroups,
    shortPeriod
} from '../messages/templates.ts';
import type { CompletedAnswers, TemplateAnswersText, TemplateKind, TemplateLanguage } from '../protocol.ts';
import type { Bilingual } from '../rules/rule.ts';
import { chineseMonths, englishMonths, monthOf } from './months.ts';
import type { Months } from './months.ts';
import type { TemplateAnswers, TemplateGroup } from './template.ts';

/** A plan has a beginning, a middle and an end, each a month at least. */
const fewestMonths = 3;
/** Ten years: more are hardly planned for, and each brings activities. */
const mostMonths = 120;
const mostGroups = 50;

const separator = /[、，,；;\n]+/;

/** The answers in text, those not given completed by what is usual in the given calendar year. */
export function completed(
    kind: TemplateKind,
    language: TemplateLanguage,
    given: TemplateAnswersText,
    year: number
): CompletedAnswers {
    const from = kind === 'report' ? year - 1 : year;
    const until = kind === 'plan' || kind === 'charter' ? year + 2 : from;
    const period = { first: monthOf(from, 1), last: monthOf(until, 12) };
    const zh = language === 'zh';
    return {
        bureau: given.bureau?.trim() ?? (zh ? '县教育局' : 'County Education Bureau'),
        period: given.period?.trim() ?? (zh ? chineseMonths(period) : englishMonths(period)),
        groups: given.groups?.trim() ?? '2'
    };
}

/** What the answers mean, or the first that cannot be used, with what to write instead. */
export function readAnswers(
    { bureau, period, groups }: CompletedAnswers,
    language: TemplateLanguage
): TemplateAnswers | Bilingual {
    if (nameObstacle(bureau) !== undefined) {
        return badNameIn(bureau);
    }
    const months = readPeriod(period);
    if ('zh' in months) {
        return months;
    }
    const read = readGroups(groups, language);
    return 'zh' in read ? read : { bureau: asWritten(bureau), period: months, groups: read };
}

function readPeriod(text: string): Months | Bilingual {
    const { time } = parseTime(text);
    const span = time && resolveTime(time, { calendar: chinaCalendar }).hull;
    if (span === undefined || span.openStart === true || span.openEnd === true) {
        return badPeriod(text);
    }
    const [start, end] = [civil(span.earliestStart), civil(span.latestEnd)];
    const months = { first: monthOf(start.year, start.month), last: monthOf(end.year, end.month) };
    const count = months.last - months.first + 1;
    if (count < fewestMonths) {
        return shortPeriod(fewestMonths);
    }
    return count > mostMonths ? longPeriod(mostMonths / 12) : months;
}

function readGroups(text: string, language: TemplateLanguage): readonly TemplateGroup[] | Bilingual {
    const count = /^[0-9０-９]+$/.test(text) ? Number(text.normalize('NFKC')) : undefined;
    const names = count === undefined ? text.split(separator).map((name) => name.trim()) : [];
    const total = count ?? names.length;
    const unusable = names.find((name) => nameObstacle(name) !== undefined);
    if (total === 0 || unusable === '') {
        return badGroups;
    }
    if (unusable !== undefined) {
        return badNameIn(unusable);
    }
    return total > mostGroups
        ? manyGroups(mostGroups)
        : Array.from({ length: total }, (_, index) => groupOf(index, language, names[index]));
}

/** The group of an index, counted from 0, with schools named after their places in the list. */
function groupOf(index: number, language: TemplateLanguage, name: string | undefined): TemplateGroup {
    const own = name === undefined ? undefined : asWritten(name);
    if (language === 'en') {
        const [one, two] = [2 * index + 1, 2 * index + 2].map((number) => `VillageSchool${String(number)}`);
        const lead = `TownSchool${String(index + 1)}`;
        return { name: own ?? `Alliance${String(index + 1)}`, lead, members: [one ?? '', two ?? ''] };
    }
    const [one, two] = [2 * index + 1, 2 * index + 2].map((number) => `乡镇学校${chineseNumeral(number)}`);
    const lead = `城区学校${chineseNumeral(index + 1)}`;
    return { name: own ?? `第${chineseNumeral(index + 1)}联盟`, lead, members: [one ?? '', two ?? ''] };
}
