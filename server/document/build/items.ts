/** Items of the plan -> blocks, each where it stands in the file. */
import type { Item } from '../../../language/items/item.ts';
import type { PrintedPlan } from './wording.ts';
import type { Block, Run } from '../blocks.ts';
import type { Numbering } from './numbering.ts';
import { clauseOf, headTimeClause } from './clauses.ts';
import { indicatorLine } from './indicators.ts';
import { clausesOf, sentencesOf, stopped } from './item-sentences.ts';
import { blocksOfProse, runsOfWords } from './runs.ts';
import { joined, led } from './sentences.ts';
import { rowsTable } from './tables.ts';
import { frameWordsOf, timeWords, titleWords } from './words.ts';

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
            return context.inChapter ? [numbered(item, context, sentencesOf(item, plan, true))] : [];
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
            return saysNothing(item) ? [] : workBlocks(item, context);
    }
}

/** A keyword alone, as an item that could not be read may leave it behind: no number is given to it. */
function saysNothing({
    names,
    words,
    prose,
    properties,
    labels,
    sentences,
    steps,
    items,
    rows
}: Item): boolean {
    const parts = [names, properties, labels, sentences, steps, items, rows];
    return !words && !prose && parts.every(({ length }) => length === 0);
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
    return [
        { kind: 'paragraph', runs: [{ text: led(title, clauses, item.kind, plan) }], source: item.span },
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
