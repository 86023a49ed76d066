/** Sensible days for a place where a date goes: where the stage or term begins and ends, the next school days. */
import {
    chineseDate,
    civil,
    englishDate,
    isoDate,
    termName,
    termOf,
    type Day,
    type TimeSpan
} from '../../../language/calendar/index.ts';
import type { KeywordLanguage } from '../../../language/keywords/lookup.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Stage } from '../../../language/model/work.ts';
import { rangeOf, type Span } from '../../../language/source.ts';
import { schoolDaysIn } from '../../facts/school-days.ts';
import { weekdayOf } from '../../facts/times.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import type { Bilingual } from '../../rules/rule.ts';
import { entryAt } from '../search.ts';
import { itemsIn } from '../walk.ts';
import type { Candidate } from './candidates.ts';

/** Days to choose from beside the fixed points. */
const nextDays = 5;
/** Within so many days from its beginning school days are looked for: a summer holiday and more. */
const reach = 120;
/** Stages and terms of a long plan beyond these are written faster than chosen. */
const mostPoints = 8;

const schoolDay: Bilingual = { zh: '上课日', en: 'school day' };

interface Offer {
    readonly day: Day;
    readonly why: Bilingual;
}

/** What the dates are chosen by. */
export interface DatePlace {
    readonly plan: Plan;
    /** Where the date is to stand. */
    readonly offset: number;
    readonly today: Day;
}

/** Dates in the order of time, in the language of the file; what each is, in that of the reader. */
export function dateCandidates(place: DatePlace, file: KeywordLanguage, reader: ReaderLanguage): Candidate[] {
    const byDay = new Map<Day, Bilingual[]>();
    for (const { day, why } of offersAt(place)) {
        byDay.set(day, [...(byDay.get(day) ?? []), why]);
    }
    return [...byDay].map(([day, whys]): Candidate => {
        const label = file === 'zh' ? chineseDate(day) : englishDate(day);
        // That lessons are given says nothing beside what begins or ends on the day.
        const told = whys.length > 1 ? whys.filter((why) => why !== schoolDay) : whys;
        return {
            label,
            kind: 'word',
            detail: [shortWeekday(day)[reader], ...told.map((why) => why[reader])].join(' · '),
            group: 0,
            order: isoDate(day),
            filter: `${label} ${isoDate(day)} ${label.replace(/^\d+年/, '')}`
        };
    });
}

/** Short, so that the row has room for the date itself. */
function shortWeekday(day: Day): Bilingual {
    const { zh, en } = weekdayOf(day);
    return { zh, en: en.slice(0, 3) };
}

function offersAt({ plan, offset, today }: DatePlace): Offer[] {
    const stage = stageAt(plan, offset);
    const above = spanAbove(plan, offset);
    const scope = above ?? stage?.when?.resolved?.hull ?? plan.period;
    const stages = (stage === undefined ? plan.stages : [stage]).slice(0, mostPoints);
    return [
        ...(above === undefined ? [] : endsOf(above, '上文', 'what stands above')),
        ...stages.flatMap((one) =>
            endsOf(one.when?.resolved?.hull, `“${one.title ?? one.name}”`, one.title ?? one.name)
        ),
        ...(stage === undefined ? endsOf(plan.period, '期限', 'the period') : []),
        ...(scope === undefined ? [] : termsIn(plan, scope)),
        ...schoolDaysFrom(plan, firstDay(scope, today))
    ];
}

/** In a table, the days of the heading or row above the offset, where they are few enough to choose from. */
function spanAbove(plan: Plan, offset: number): TimeSpan | undefined {
    const rows = plan.activities.filter(({ row, item }) => row && contains(item.span, offset));
    const headings = plan.rowTimes.filter(({ item }) => contains(item.span, offset));
    const [last] = [...rows.flatMap(({ when }) => when ?? []), ...headings]
        .filter(({ written }) => rangeOf(written.span).end < offset)
        .sort((a, b) => rangeOf(b.written.span).start - rangeOf(a.written.span).start);
    const hull = last?.resolved?.recurring === true ? undefined : last?.resolved?.hull;
    const isClosed = hull?.openStart !== true && hull?.openEnd !== true;
    return hull !== undefined && isClosed && hull.latestEnd - hull.earliestStart < reach ? hull : undefined;
}

function contains(span: Span, offset: number): boolean {
    const { start, end } = rangeOf(span);
    return start <= offset && offset <= end;
}

/** The stage that the item at the offset stands in or belongs to. */
function stageAt(plan: Plan, offset: number): Stage | undefined {
    const entry = entryAt(plan, offset);
    const around = new Set(
        (entry === undefined ? [] : itemsIn(entry)).filter(({ span }) => contains(span, offset))
    );
    const activity = plan.activities.find(({ item }) => around.has(item));
    return plan.stages.find(({ item }) => around.has(item)) ?? activity?.stages[0];
}

function endsOf(span: TimeSpan | undefined, zh: string, en: string): Offer[] {
    if (span === undefined) {
        return [];
    }
    const { earliestStart, latestEnd, openStart, openEnd } = span;
    return [
        ...(openStart === true ? [] : [{ day: earliestStart, why: { zh: `${zh}开始`, en: `${en} begins` } }]),
        ...(openEnd === true ? [] : [{ day: latestEnd, why: { zh: `${zh}结束`, en: `${en} ends` } }])
    ];
}

/** First and last days of the terms that begin or end in the scope. */
function termsIn({ calendar }: Plan, { earliestStart, latestEnd, openStart, openEnd }: TimeSpan): Offer[] {
    if (openStart === true || openEnd === true) {
        return [];
    }
    const found: Offer[] = [];
    for (let year = civil(earliestStart).year - 1; year <= civil(latestEnd).year; year += 1) {
        for (const season of ['autumn', 'spring'] as const) {
            const term = termOf(calendar, year, season);
            const zh = termName(year, season);
            const en = `${season} term ${String(season === 'spring' ? year + 1 : year)}`;
            const usual = term.exact ? { zh: '', en: '' } : { zh: '（通常）', en: ' (usually)' };
            found.push(
                { day: term.start, why: { zh: `${zh}开学${usual.zh}`, en: `${en} begins${usual.en}` } },
                { day: term.end, why: { zh: `${zh}放假${usual.zh}`, en: `${en} ends${usual.en}` } }
            );
        }
    }
    return found.filter(({ day }) => earliestStart <= day && day <= latestEnd).slice(0, mostPoints);
}

/** From today on, where that lies in the scope; else from its beginning. */
export function firstDay(scope: TimeSpan | undefined, today: Day): Day {
    const lies = scope === undefined || (scope.earliestStart <= today && today <= scope.latestEnd);
    return lies || scope.openStart === true ? today : scope.earliestStart;
}

function schoolDaysFrom({ calendar }: Plan, first: Day): Offer[] {
    return schoolDaysIn(calendar, first, first + reach)
        .slice(0, nextDays)
        .map((day) => ({ day, why: schoolDay }));
}
