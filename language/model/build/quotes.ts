/** Quotes of the model in prose: what a path such as `联盟.数量` or `第一组.成员` says. */
import { isKind, isOrganisation } from '../kinds.ts';
import { eachPairOnce } from '../pairs.ts';
import {
    asPeriod,
    civil,
    type Day,
    type Precision,
    type TimeSpan,
    type WrittenPoint
} from '../../calendar/index.ts';
import type { Quote } from '../../prose/prose.ts';
import type { Segment } from '../../items/item.ts';
import type { Attachment } from '../frame.ts';
import type { Head } from '../names.ts';
import { budgetTotal, moneyText } from '../budget-total.ts';
import type { Alliance, Organisation } from '../parties.ts';
import { schoolsBy } from '../seats.ts';
import type { Named, Plan, ResolvedQuote } from '../plan.ts';
import type { When } from '../work.ts';
import { isDocument } from './frame.ts';

type Field =
    | 'count'
    | 'title'
    | 'time'
    | 'start'
    | 'end'
    | 'years'
    | 'members'
    | 'leads'
    | 'number'
    | 'people'
    | 'total';

const fields: ReadonlyMap<string, Field> = new Map(
    Object.entries<Field>({
        数量: 'count',
        名称: 'title',
        标题: 'title',
        期限: 'time',
        时间: 'time',
        起: 'start',
        止: 'end',
        成员: 'members',
        分校: 'members',
        牵头: 'leads',
        总校: 'leads',
        盟主: 'leads',
        帮扶学校: 'leads',
        被帮扶学校: 'members',
        编号: 'number',
        年数: 'years',
        人数: 'people',
        合计: 'total',
        count: 'count',
        title: 'title',
        period: 'time',
        time: 'time',
        start: 'start',
        end: 'end',
        members: 'members',
        lead: 'leads',
        number: 'number',
        years: 'years',
        people: 'people',
        total: 'total'
    })
);

/** The words a quote may use for its fields, for completion. */
export const quoteFields: readonly string[] = [...fields.keys()];

type Collection = (plan: Plan) => readonly unknown[];

/** Alliances proper, without pairs. */
function joint(plan: Plan): readonly Alliance[] {
    return plan.alliances.filter((alliance) => alliance.item.kind === 'alliance');
}

function schoolsOf(plan: Plan): readonly Organisation[] {
    return plan.organisations.filter(({ kind }) => kind === 'school');
}

const collections: ReadonlyMap<string, Collection> = new Map(
    Object.entries<Collection>({
        联盟: joint,
        学校: schoolsOf,
        阶段: (plan) => plan.stages,
        原则: (plan) => plan.principles,
        目标: (plan) => plan.goals,
        措施: (plan) => plan.measures,
        活动: (plan) => plan.activities,
        定额: (plan) => plan.quotas,
        附件: (plan) => plan.attachments,
        结对: (plan) => eachPairOnce(plan.pairs),
        alliances: joint,
        schools: schoolsOf,
        stages: (plan) => plan.stages,
        principles: (plan) => plan.principles,
        measures: (plan) => plan.measures,
        activities: (plan) => plan.activities,
        attachments: (plan) => plan.attachments,
        pairs: (plan) => eachPairOnce(plan.pairs)
    })
);

/** The collections a quote may start with, for completion. */
export const quoteCollections: readonly string[] = [...collections.keys()];

/** {alliances.count}, and {attachment Roster} as 附件 is written. */
function collectionOf(name: string): Collection | undefined {
    return collections.get(name) ?? collections.get(`${name}s`) ?? collections.get(name.replace(/y$/, 'ies'));
}

/** What the quote stands for; `text` is absent where the path means nothing. */
export function resolveQuote(quote: Quote, plan: Plan): ResolvedQuote {
    const [first, ...others] = quote.path;
    if (!first) {
        return { quote };
    }
    const collection = collectionOf(first.name);
    const { target: named, rest } = headOf(first, others, plan);
    const steps = rest.map((step) => step.name);
    if (collection && !named) {
        return ofCollection(quote, collection(plan), steps, plan);
    }
    if (!named) {
        return { quote };
    }
    const text = textOf(named, steps, plan);
    return { quote, target: named, ...(text !== undefined && { text }) };
}

/** `{名录·西吉一小.名称}` begins with the name of a file. */
function headOf(first: Quote['path'][number], others: Quote['path'], plan: Plan): Head {
    const segment = (step: typeof first): Segment => ({ ...step, quoted: false });
    return plan.names.head({ segments: [segment(first), ...others.map(segment)], span: first.span });
}

function ofCollection(
    quote: Quote,
    all: readonly unknown[],
    steps: readonly string[],
    plan: Plan
): ResolvedQuote {
    const [step] = steps;
    if (step !== undefined && fields.get(step) === 'count' && steps.length === 1) {
        return { quote, text: String(all.length) };
    }
    if (fields.get(steps.at(-1) ?? '') === 'count' && collectionOf(quote.path[0]?.name ?? '') === schoolsOf) {
        const counted = schoolsLeft(steps.slice(0, -1), schoolsOf(plan));
        return { quote, ...(counted && { text: String(counted.length) }) };
    }
    const named = step === undefined ? undefined : plan.names.find(step);
    const attachment = isKind(named, 'attachment') ? named : plan.attachments.find((a) => a.title === step);
    if (attachment && steps.length === 1) {
        return { quote, target: attachment, text: attachmentLabel(attachment, plan) };
    }
    return { quote };
}

/** `{学校.农村.小学.数量}` counts the schools that stand there and teach that. */
function schoolsLeft(
    words: readonly string[],
    schools: readonly Organisation[]
): readonly Organisation[] | undefined {
    return words.reduce<readonly Organisation[] | undefined>(
        (left, word) => left && schoolsBy(word, left),
        schools
    );
}

/** 附件2, Attachment 2 */
function attachmentLabel(attachment: Attachment, plan: Plan): string {
    return plan.language === 'zh' ? `附件${attachment.number}` : `Attachment ${attachment.number}`;
}

function textOf(named: Named, steps: readonly string[], plan: Plan): string | undefined {
    const wanted = steps.map((step) => fields.get(step));
    const [field, detail] = wanted;
    if (steps.length > 2 || wanted.includes(undefined)) {
        return undefined;
    }
    if (field === undefined) {
        return plainText(named, plan);
    }
    if (field === 'title') {
        return named.title ?? named.name;
    }
    if (field === 'number') {
        return isKind(named, 'attachment') ? attachmentLabel(named, plan) : undefined;
    }
    if (field === 'people') {
        return isOrganisation(named) ? peopleText(named) : undefined;
    }
    if (field === 'total') {
        const total = isKind(named, 'budget') ? budgetTotal(named) : undefined;
        return total === undefined ? undefined : moneyText(total);
    }
    if (field === 'time' || field === 'start' || field === 'end') {
        return timeText(named, field === 'time' ? detail : field);
    }
    if (isKind(named, 'alliance')) {
        const list = field === 'leads' ? named.leads : named.members;
        const names = list.map((member) => member.organisation?.title ?? member.name);
        return field === 'count' || detail === 'count'
            ? String(field === 'count' ? named.leads.length + named.members.length : names.length)
            : names.join(plan.language === 'zh' ? '、' : ', ');
    }
    if (field === 'count' && named.item.rows.length > 0) {
        return String(named.item.rows.length - 1);
    }
    return undefined;
}

/** How many people the first headcount of a school states: 18. */
function peopleText({ headcounts }: Organisation): string | undefined {
    const amount = headcounts[0]?.amount;
    return amount?.min !== undefined && amount.min === amount.max ? String(amount.min) : undefined;
}

const DAYS_OF_YEAR = 365.25;
/** School years end in summer: a plan until June of its third year is one of three years. */
const TOLERATED_DAYS = 92;

/** How many whole years a period is, give or take a quarter; undefined for what is not whole. */
export function wholeYears({ earliestStart, latestEnd, openStart, openEnd }: TimeSpan): number | undefined {
    if (openStart || openEnd) {
        return undefined;
    }
    const days = latestEnd - earliestStart + 1;
    const years = Math.round(days / DAYS_OF_YEAR);
    return years > 0 && Math.abs(days - years * DAYS_OF_YEAR) <= TOLERATED_DAYS ? years : undefined;
}

function plainText(named: Named, plan: Plan): string {
    if (isKind(named, 'attachment')) {
        return attachmentLabel(named, plan);
    }
    return isKind(named, 'variable') ? named.text : (named.title ?? named.name);
}

function timeText(named: Named, field: Field | undefined): string | undefined {
    const when = isDocument(named)
        ? named.periodWhen
        : 'when' in named
          ? (named.when as When | undefined)
          : undefined;
    const hull = when?.resolved?.hull;
    if (field === 'years') {
        const years = hull && wholeYears(asPeriod(hull));
        return years === undefined ? undefined : String(years);
    }
    if (field === undefined) {
        return when?.written.text;
    }
    if (!hull || (field !== 'start' && field !== 'end')) {
        return undefined;
    }
    const parts = when.written.time?.parts ?? [];
    return field === 'start'
        ? edge(hull.earliestStart, parts[0]?.from, hull.precision)
        : edge(hull.latestEnd, parts.at(-1)?.to ?? parts.at(-1)?.from, hull.precision);
}

/** One end of a time, as finely as that end was written. */
function edge(at: Day, point: WrittenPoint | undefined, precision: Precision): string {
    const { year, month, day } = civil(at);
    const isPlain = point?.phase === undefined && point?.suffix === undefined && point?.week === undefined;
    if (isPlain && point?.year !== undefined && point.month === undefined && point.season === undefined) {
        return `${year}年`;
    }
    const isMonth = isPlain && point?.month !== undefined && point.day === undefined;
    return isMonth || (precision === 'term' && point?.day === undefined)
        ? `${year}年${month}月`
        : `${year}年${month}月${day}日`;
}
