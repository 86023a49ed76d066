/** Items of the plan -> blocks, each where it stands in the file. */
import type { Item, LabelLine, Property } from '../../../language/items/item.ts';
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { PrintedPlan } from './wording.ts';
import type { Block, Run } from '../blocks.ts';
import type { Numbering } from './numbering.ts';
import { indicatorLine } from './indicators.ts';
import { blocksOfProse, runsOfWords } from './runs.ts';
import { spokenAmounts } from './english.ts';
import { changeWords, conditionWords } from './provisions.ts';
import { rowsTable } from './tables.ts';
import {
    clauseOf,
    endless,
    headTimeClause,
    joined,
    frameWordsOf,
    mentionList,
    sentenceWords,
    stepWords,
    sliceOf,
    timeWords,
    titleWords
} from './words.ts';

export interface BodyContext {
    readonly plan: PrintedPlan;
    readonly numbering: Numbering;
    /** A chapter heading was printed: declarations of schools and units are part of the text from there on. */
    readonly inChapter: boolean;
    /** Whether a second-level heading may be used for a stage here. */
    readonly underFirstLevel: boolean;
    /** Items inside one that is a numbered paragraph itself are numbered a level below. */
    readonly nested?: boolean;
}

export function blocksOfItem(item: Item, context: BodyContext): Block[] {
    const { plan } = context;
    switch (item.kind) {
        case 'person':
        case 'category':
        case 'set':
        case 'variable':
        case 'suppress':
        case 'attachment':
            return [];
        case 'school':
        case 'unit':
        case 'committee':
            return context.inChapter ? [numbered(item, context, organisationSentence(item, plan))] : [];
        case 'stage':
            return stageBlocks(item, context);
        case 'calendar':
            return [rowsTable(item, plan)];
        case 'schedule':
        case 'list':
        case 'table':
        case 'scores':
            return isAttached(item, plan) ? [] : listBlocks(item, plan);
        case 'guideline':
            return item.prose
                ? blocksOfProse(item.prose, plan, context.numbering, context.nested !== true)
                : [guideline(item, context)];
        default:
            return workBlocks(item, context);
    }
}

function guideline(item: Item, { plan, numbering, nested }: BodyContext): Block {
    const number = nested === true ? '' : numbering.paragraph();
    const runs = stopped(item.words ? runsOfWords(item.words, plan) : [], plan);
    return {
        kind: 'paragraph',
        runs: number === '' ? runs : [numbering.run(number), ...runs],
        source: item.span
    };
}

/**
 * A table under its caption; where it has properties, what they say is a paragraph before it, led by the table's name,
 * or a reader would take it for a part of what stands above.
 */
function listBlocks(item: Item, plan: PrintedPlan): Block[] {
    const clauses = [...headTimeClause(item, plan), ...clausesOf(item, plan)];
    if (clauses.length === 0) return [indicatorLine(item, plan) ?? rowsTable(item, plan)];
    const title = item.names.length > 0 ? titleWords(item, 0, plan) : '';
    const gap = plan.language === 'en' ? ' ' : '';
    const lead = title === '' ? '' : `${title}${frameWordsOf(plan).stop}${gap}`;
    return [
        { kind: 'paragraph', runs: [{ text: `${lead}${joined(clauses, plan)}` }], source: item.span },
        rowsTable(item, plan, { caption: title === '' })
    ];
}

/** A table that is printed as an attachment is not printed a second time in the text. */
function isAttached(item: Item, plan: PrintedPlan): boolean {
    return plan.attachments.some(
        ({ generatedFrom }) => typeof generatedFrom === 'object' && generatedFrom.item === item
    );
}

function workBlocks(item: Item, context: BodyContext): Block[] {
    const { plan, numbering } = context;
    const separate = item.prose !== undefined && item.prose.blocks.length > 1;
    const blocks: Block[] = [numbered(item, context, sentencesOf(item, plan, !separate))];
    const { prose } = item;
    if (separate && prose) {
        blocks.push(...numbering.inside(() => blocksOfProse(prose, plan, numbering)));
    }
    if (item.rows.length > 0) {
        blocks.push(rowsTable(item, plan, { caption: false }));
    }
    return [...blocks, ...heldBlocks(item, { ...context, underFirstLevel: false, nested: true })];
}

function heldBlocks(item: Item, context: BodyContext): Block[] {
    return item.items.flatMap((entry) => {
        if (entry.entry === 'paragraph') {
            return blocksOfProse(entry.prose, context.plan, context.numbering);
        }
        return entry.entry === 'item' ? blocksOfItem(entry, context) : [];
    });
}

/** A stage is a heading of the second level with its time, where the chapter has none of its own. */
function stageBlocks(item: Item, context: BodyContext): Block[] {
    const { plan, numbering } = context;
    const words = frameWordsOf(plan);
    const time = item.time ? `${words.opening}${timeWords(item.time, plan)}${words.closing}` : '';
    const title = `${titleWords(item, 0, plan)}${time}`;
    const head: Block = context.underFirstLevel
        ? {
              kind: 'heading',
              level: 2,
              ...(numbering.scheme === 'articles' && { centred: true as const }),
              number: numbering.second(),
              runs: [{ text: title }],
              source: item.span
          }
        : {
              kind: 'paragraph',
              runs: [numbering.run(numberOf(context)), { text: `${title}${words.stop}` }],
              source: item.span
          };
    const clauses = item.properties.flatMap((property) => clauseOf(property, plan) ?? []);
    const body: Block[] =
        clauses.length > 0
            ? [{ kind: 'paragraph', runs: [{ text: joined(clauses, plan) }], source: item.span }]
            : [];
    const prose = item.prose ? blocksOfProse(item.prose, plan, numbering) : [];
    const inside = { ...context, underFirstLevel: false, nested: !context.underFirstLevel };
    return [head, ...body, ...prose, ...heldBlocks(item, inside)];
}

/** 1. for an item that stands by itself, （1） for one inside such an item. */
function numberOf({ numbering, nested }: BodyContext): string {
    return nested === true ? numbering.fourth() : numbering.third();
}

/** An item as a numbered paragraph. */
function numbered(item: Item, context: BodyContext, runs: readonly Run[]): Block {
    return {
        kind: 'paragraph',
        runs: [context.numbering.run(numberOf(context)), ...runs],
        source: item.span
    };
}

function sentencesOf(item: Item, plan: PrintedPlan, withProse: boolean): Run[] {
    const words = frameWordsOf(plan);
    const titles = item.names
        .map((_, index) => titleWords(item, index, plan))
        .filter((title) => title !== '');
    const time = item.time ? `${words.opening}${timeWords(item.time, plan)}${words.closing}` : '';
    const head = titles.length > 0 ? `${titles.join(words.listSign)}${amountOf(item, plan)}${time}` : '';
    const duties = [
        ...item.sentences.map((sentence) => sentenceWords(sentence, plan)),
        ...item.steps.map((step) => stepWords(step, plan)),
        ...item.conditions.map((condition) => conditionWords(condition, plan)),
        ...item.changes.map((change) => changeWords(change, plan))
    ];
    const posts = item.labels.map((label) => labelClause(label, plan));
    const clauses =
        item.kind === 'alliance'
            ? [...clausesOf(item, plan), ...posts]
            : [...posts, ...clausesOf(item, plan)];
    const runs: Run[] = [];
    if (head !== '') {
        const begun = plan.language === 'en' ? head.charAt(0).toUpperCase() + head.slice(1) : head;
        runs.push({ text: `${begun}${words.stop}` });
    }
    if (item.words && !item.prose) {
        runs.push(...stopped(runsOfWords(item.words, plan), plan));
    }
    if (withProse && item.prose) {
        runs.push(...proseRuns(item, plan));
    }
    if (duties.length > 0) {
        runs.push({ text: joined(duties, plan) });
    }
    if (clauses.length > 0) {
        runs.push({ text: joined(clauses, plan) });
    }
    return plan.language === 'en'
        ? runs.map((run, index) => (index > 0 ? { ...run, text: ` ${run.text}` } : run))
        : runs;
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
function clausesOf(item: Item, plan: PrintedPlan): string[] {
    const silent: ReadonlySet<KeywordId> = new Set<KeywordId>(['counts', 'belongs', 'category']);
    return withLabelsOnce(
        item.properties
            .filter((property: Property) => !silent.has(property.key.id))
            .flatMap((property) =>
                item.kind === 'body' && property.type === 'mentions' && property.key.id === 'members'
                    ? holdersClause(property.key.text, mentionList(property.mentions, plan), plan)
                    : (clauseOf(property, plan) ?? [])
            ),
        plan
    );
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

function labelClause(label: LabelLine, plan: PrintedPlan): string {
    const posts = label.labels.map((each) => each.name).join(frameWordsOf(plan).listSign);
    return holdersClause(posts, mentionList(label.holders, plan), plan);
}

function holdersClause(posts: string, holders: string, plan: PrintedPlan): string {
    return plan.language === 'zh' ? `${posts}由${holders}担任` : `${posts}: ${holders}`;
}

function organisationSentence(item: Item, plan: PrintedPlan): Run[] {
    return sentencesOf(item, plan, true);
}

function stopped(runs: readonly Run[], plan: PrintedPlan): Run[] {
    const last = runs.at(-1);
    return last && !/[。！？.!?]$/.test(last.text.trim())
        ? [...runs, { text: frameWordsOf(plan).stop }]
        : [...runs];
}
