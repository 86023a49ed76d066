/** An item of the plan as the sentences of a paragraph. */
import type { Item, Property, Reference } from '../../../language/items/item.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { Run } from '../blocks.ts';
import { clauseOf } from './clauses.ts';
import { spokenAmounts } from './english.ts';
import { holdersClause, labelClause, notSaidByBody } from './posts.ts';
import { changeWords, conditionWords } from './provisions.ts';
import { runsOfWords } from './runs.ts';
import { joined, led, listed } from './sentences.ts';
import type { PrintedPlan } from './wording.ts';
import {
    endless,
    frameWordsOf,
    mentionList,
    sentenceWords,
    sliceOf,
    squeezed,
    stepWords,
    timeWords,
    titleWords
} from './words.ts';

/** What an item says, as runs of one paragraph: title, text, duties and properties. */
export function sentencesOf(item: Item, plan: PrintedPlan, withProse: boolean): Run[] {
    const words = frameWordsOf(plan);
    const titles = item.names
        .map((_, index) => titleWords(item, index, plan))
        .filter((title) => title !== '');
    const time = item.time ? `${words.opening}${timeWords(item.time, plan)}${words.closing}` : '';
    const duties = [
        ...item.sentences.map((sentence) => sentenceWords(sentence, plan)),
        ...item.steps.map((step) => stepWords(step, plan)),
        ...item.conditions.map((condition) => conditionWords(condition, plan)),
        ...item.changes.map((change) => changeWords(change, plan))
    ];
    const titled = titles.length > 0 ? `${titles.join(words.listSign)}${amountOf(item, plan)}${time}` : '';
    const handedIn = handingIn(item, titled, plan);
    const isSaid = handedIn !== undefined || (item.kind === 'quota' && isNamedIn(titled, duties, plan));
    const head = isSaid ? '' : titled;
    const posts = item.labels.map((label) => labelClause(label, plan));
    const own =
        item.kind === 'role' ? notSaidByBody(item, clausesOf(item, plan), plan) : clausesOf(item, plan);
    const clauses = item.kind === 'alliance' ? [...own, ...posts] : [...posts, ...own];
    // A count and who holds the post, a paper and when it is due: one sentence with the title.
    const isOne = plan.language === 'zh' && (item.kind === 'role' || item.kind === 'submission');
    const said = isOne ? [...(handedIn ?? oneDuty(duties, item, plan)), ...clauses] : clauses;
    const isBetween = Boolean(item.words) || Boolean(item.prose) || (duties.length > 0 && !isOne);
    const begun = plan.language === 'en' ? head.charAt(0).toUpperCase() + head.slice(1) : head;
    if (!isBetween && said.length > 0) {
        return [{ text: led(begun, said, item.kind, plan) }];
    }
    const runs: Run[] = [];
    if (head !== '') {
        runs.push({ text: `${begun}${words.stop}` });
    }
    if (item.words && !item.prose) {
        runs.push(...stopped(runsOfWords(item.words, plan), plan));
    }
    if (withProse && item.prose) {
        runs.push(...proseRuns(item, plan));
    }
    if (duties.length > 0 && !isOne) {
        runs.push({ text: listed(duties, plan) });
    }
    if (said.length > 0) {
        runs.push({ text: joined(said, plan) });
    }
    return plan.language === 'en'
        ? runs.map((run, index) => (index > 0 ? { ...run, text: ` ${run.text}` } : run))
        : runs;
}

/** 每组于2009年春季开学初将工作实施方案报县教育局: a paper that goes one way only; undefined for every other item. */
function handingIn({ kind, steps }: Item, title: string, plan: PrintedPlan): readonly string[] | undefined {
    const [step, second] = steps;
    if (plan.language === 'en' || kind !== 'submission' || !step || second || title === '') return undefined;
    const { start, end } = step.time.span;
    if (start === step.span.start) return undefined;
    const [who, to] = [
        { ...step.span, end: start },
        { ...step.span, start: end }
    ].map((part) => squeezed(sliceOf(part, plan), plan));
    const on = /^\d/.test(step.time.text) ? '于' : '';
    return [`${who ?? ''}${on}${squeezed(step.time.text, plan)}将${title}${to ?? ''}`];
}

/** Whether the only duty says the name of it, so that a heading would say it twice: 每组提交工作方案1份。 */
function isNamedIn(title: string, duties: readonly string[], plan: PrintedPlan): boolean {
    const [duty = '', second] = duties;
    return plan.language === 'zh' && title !== '' && second === undefined && duty.includes(title);
}

/** The steps of a submission are one after the other; what a role asks for flows on. */
function oneDuty(duties: readonly string[], { kind }: Item, plan: PrintedPlan): readonly string[] {
    return kind === 'submission' && duties.length > 1
        ? [duties.map(endless).join(frameWordsOf(plan).clauseSign)]
        : duties;
}

/** 3个 behind the name of an award. */
function amountOf(item: Item, plan: PrintedPlan): string {
    const text = item.amount?.text;
    return text === undefined ? '' : plan.language === 'zh' ? text : ` (${spokenAmounts(text, plan)})`;
}

function proseRuns(item: Item, plan: PrintedPlan): Run[] {
    return (item.prose?.blocks ?? []).flatMap((block) =>
        'line' in block
            ? runsOfWords({ text: sliceOf(block.line.span, plan), span: block.line.span }, plan)
            : []
    );
}

/** Properties as clauses; what an item counts to or belongs to is for the checks, not for the reader of the paper. */
export function clausesOf(item: Item, plan: PrintedPlan): string[] {
    const silent: ReadonlySet<KeywordId> = new Set<KeywordId>(['counts', 'belongs', 'category']);
    return withLabelsOnce(
        item.properties
            .filter((property: Property) => !silent.has(property.key.id))
            .flatMap((property) =>
                item.kind === 'body' && property.type === 'mentions' && property.key.id === 'members'
                    ? holdersClause(property.key.text, mentionList(property.mentions, plan), plan)
                    : (clauseOf(ofSide(item, property, plan), plan) ?? [])
            ),
        plan
    );
}

/** Of a pairing of people the word names the side they are of: 帮扶学校一方为甲校教师3人. */
function ofSide(item: Item, property: Property, plan: PrintedPlan): Property {
    const isSide = property.key.id === 'lead' || property.key.id === 'members';
    if (plan.language === 'en' || item.kind !== 'pairing' || property.type !== 'mentions' || !isSide) {
        return property;
    }
    const areSchools = property.mentions.every(
        ({ reference, amount, counted }) =>
            !amount &&
            !counted &&
            reference &&
            plan.names.head(reference).rest.length === 0 &&
            isSchool(reference, plan)
    );
    return areSchools
        ? property
        : { ...property, key: { ...property.key, text: `${property.key.text}一方` } };
}

function isSchool(reference: Reference, plan: PrintedPlan): boolean {
    const { target } = plan.names.head(reference);
    return target === undefined || target.item.kind === 'school' || target.item.kind === 'set';
}

/** 成果：甲；成果：乙 as 成果：甲、乙: a label that several clauses in a row begin with is said once. */
function withLabelsOnce(clauses: readonly string[], plan: PrintedPlan): string[] {
    const { listSign } = frameWordsOf(plan);
    const colon = plan.language === 'zh' ? '：' : ':';
    const groups: { readonly label: string; readonly said: string[] }[] = [];
    for (const clause of clauses) {
        const label = clause.slice(0, clause.indexOf(colon) + 1);
        const last = groups.at(-1);
        if (last && label !== '' && last.label === label) last.said.push(clause.slice(label.length).trim());
        else groups.push({ label, said: [clause.slice(label.length).trim()] });
    }
    return groups.map(({ label, said }) => {
        const gap = plan.language === 'en' && label !== '' ? ' ' : '';
        // Lists in a list want a stronger sign between them.
        const sign = plan.language === 'zh' && said.some((part) => /[、，]/.test(part)) ? '，' : listSign;
        return `${label}${gap}${(said.length > 1 ? said.map(endless) : said).join(sign)}`;
    });
}

/** Words with a stop behind them. */
export function stopped(runs: readonly Run[], plan: PrintedPlan): Run[] {
    const last = runs.at(-1);
    return last && !/[。！？.!?]$/.test(last.text.trim())
        ? [...runs, { text: frameWordsOf(plan).stop }]
        : [...runs];
}
