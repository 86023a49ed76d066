/** Numbers of schools by where they stand, typed in running text: 4所农村学校, 2所县城小学, 4 rural schools. */
import { schoolsBy, seatOf, type Seat } from '../../language/model/seats.ts';
import type { Organisation } from '../../language/model/parties.ts';
import type { Plan } from '../../language/model/plan.ts';
import { alliancesOf } from './counting/index.ts';
import { isTypedForAll, lastClause, type StatedNumber, valueOf } from './stated-numbers.ts';
import type { TextPiece } from './texts.ts';

export interface StatedSchools extends StatedNumber {
    readonly kind: 'schools';
    readonly seat: Seat;
    /** 小学, where only schools of this phase are counted. */
    readonly phase?: string;
}

/** How many schools the plan has of those that a text counts. */
export interface CountedSchools {
    readonly count: number;
    /** The quote that prints this number, where there is one. */
    readonly quote?: string;
}

const CHINESE =
    /(\d{1,4}|[一二两三四五六七八九十百]{1,5})\s*([所个])((?:农村|乡村|县城|城区|城市)(学校|小学|初中|中学|幼儿园)|村小)(?![\u4e00-\u9fff]{0,2}(?:联盟|共同体)|的|之间|各|内|校)/g;
/** 农村学校4所, 其中县城学校2所 */
const BEHIND =
    /((?:农村|乡村|县城|城区|城市)(学校|小学|初中|中学|幼儿园)|村小)(?:共有|共|有)?\s*(\d{1,4}|[一二两三四五六七八九十百]{1,5})\s*([所个])(?!以上|左右|以内|试点|先行)/g;
const ENGLISH =
    /\b(\d{1,4}|two|three|four|five|six|seven|eight|nine|ten) ((?:rural|village|country|town|urban|city) (?:(primary|junior middle|middle|junior|senior) )?schools)\b/gi;

/** 每组2所, 各乡镇1所: so many in each; 抽取2所, 到4所: some of them. */
const SOME =
    /每(?!年|学|月|季|周)|各|分别|(?:抽取|抽查|选取|选择|选定|遴选|走访|确定|到|为|向|对|在|给|与|和其他|从|visits?|each|every|select\w*|in|to|from|for|with)\s*$/i;

/** The numbers of schools by seat that a text states for all of them. */
export function statedSchoolsIn(text: string): readonly StatedSchools[] {
    const found: StatedSchools[] = [];
    const add = (
        before: string,
        start: number,
        written: Written,
        meant: 'whole' | 'perhaps' | false
    ): void => {
        const { number, classifier, noun, phase } = written;
        const value = valueOf(number);
        const seat = seatOf(noun);
        if (value === undefined || !seat || !meant || SOME.test(before)) return;
        const numberEnd = start + number.length;
        const end = text.indexOf(classifier, numberEnd) + classifier.length;
        found.push({
            kind: 'schools',
            value,
            noun,
            seat,
            ...(phase !== undefined && { phase }),
            text: text.slice(start, end),
            whole: meant === 'whole',
            start,
            numberEnd,
            end
        });
    };
    for (const match of text.matchAll(CHINESE)) {
        const [, number = '', classifier = '', noun = '', kind] = match;
        const before = lastClause(text.slice(0, match.index));
        const phase = noun === '村小' ? '小学' : kind === '学校' ? undefined : kind;
        add(before, match.index, { number, classifier, noun, phase }, isTypedForAll(before));
    }
    for (const match of text.matchAll(BEHIND)) {
        const [all, noun = '', kind, number = '', classifier = ''] = match;
        const before = lastClause(text.slice(0, match.index));
        const phase = noun === '村小' ? '小学' : kind === '学校' ? undefined : kind;
        const meant = /其中|共/.test(before) ? 'whole' : 'perhaps';
        add(before, match.index + all.lastIndexOf(number), { number, classifier, noun, phase }, meant);
    }
    for (const match of text.matchAll(ENGLISH)) {
        const [, number = '', noun = '', kind] = match;
        const before = lastClause(text.slice(0, match.index));
        const phase = kind?.toLowerCase();
        add(before, match.index, { number, classifier: '', noun, phase }, isTypedForAll(before));
    }
    return found;
}

interface Written {
    readonly number: string;
    readonly classifier: string;
    readonly noun: string;
    readonly phase: string | undefined;
}

/**
 * How many such schools there are: in the alliance that the text belongs to, else in all alliances, else in the plan with
 * its registry. Undefined where the seat of some is not said, or where the number fits one of the last two.
 */
export function schoolsCounted(
    plan: Plan,
    { item }: TextPiece,
    stated: StatedSchools
): CountedSchools | undefined {
    const all = plan.organisations.filter(({ kind }) => kind === 'school');
    const own = plan.alliances.find((alliance) => alliance.item === item);
    const alliances = own ? [own] : alliancesOf(plan);
    const bound = alliances.flatMap(({ leads, members }) =>
        [...leads, ...members].flatMap(({ organisation, people }) => (people ? [] : [organisation]))
    );
    const inAlliances = countIn(new Set(bound), stated);
    const inPlan = countIn(new Set(all), stated);
    if (!own && inPlan === stated.value) return undefined;
    const count = bound.length > 0 ? inAlliances : inPlan;
    if (count === undefined || (bound.length === 0 && all.length === 0)) return undefined;
    const quote = count === inPlan && count > 0 ? quoteFor(plan, stated, all, count) : undefined;
    return { count, ...(quote !== undefined && { quote }) };
}

/** Undefined where it is not said of each school where it stands, and of those that stand there what they teach. */
function countIn(
    schools: ReadonlySet<Organisation | undefined>,
    { seat, phase }: StatedSchools
): number | undefined {
    const seats = [...schools].map((school) => seatOf(school?.seat));
    if (seats.includes(undefined)) return undefined;
    const there = [...schools].filter((school) => seatOf(school?.seat) === seat);
    if (phase === undefined) return there.length;
    const isSimple = there.every((school) => SIMPLE.test(school?.phase ?? ''));
    return isSimple ? there.filter((school) => school?.phase === phase).length : undefined;
}

/** A school of one phase; 九年一贯制 and 中学 may be counted twice or once. */
const SIMPLE = /^(?:小学|初中|高中|幼儿园|primary|junior|junior middle|senior|kindergarten)$/i;

function quoteFor(
    { language }: Plan,
    { seat, phase }: StatedSchools,
    all: readonly Organisation[],
    count: number
): string | undefined {
    const words = language === 'zh' ? ['学校', ZH[seat]] : ['schools', seat];
    const [, where = ''] = words;
    const there = schoolsBy(where, all) ?? [];
    const quoted = phase === undefined ? there : schoolsBy(phase, there);
    if (quoted?.length !== count) return undefined;
    const steps = [...words, ...(phase === undefined ? [] : [phase]), language === 'zh' ? '数量' : 'count'];
    return `{${steps.join('.')}}`;
}

const ZH: Readonly<Record<Seat, string>> = { rural: '农村', town: '县城' };
