/** The entries of a file that belong to one document -> its text. */
import type { Entry } from '../../../language/items/item.ts';
import type { PlanDocument } from '../../../language/model/frame.ts';
import type { PrintedPlan } from './wording.ts';
import type { Block, Run, Runs } from '../blocks.ts';
import { numberings } from '../templates/kinds.ts';
import type { PaperKind } from '../templates/template.ts';
import { arranged, type Arranged } from './arrangement.ts';
import { comparisonBlocks } from './comparison.ts';
import { declarationBlocks, type Unnamed } from './declarations.ts';
import { blocksOfItem } from './items.ts';
import { isDeclaration, isDocument, isNeverPrinted } from './kinds.ts';
import { Numbering } from './numbering.ts';
import { blocksOfProse, textOfRuns } from './runs.ts';
import { citedWords } from './clauses.ts';

/**
 * The entries of each document: what stands behind its item up to the next document. Text before the first document
 * goes to that one, items before it to the document that governs, so that nothing is lost; a file without documents has
 * all under `undefined`.
 */
export function entriesByDocument(
    plan: PrintedPlan
): ReadonlyMap<PlanDocument | undefined, readonly Entry[]> {
    const groups = new Map<PlanDocument | undefined, Entry[]>();
    const put = (document: PlanDocument | undefined, entry: Entry): void => {
        const group = groups.get(document);
        if (group) group.push(entry);
        else groups.set(document, [entry]);
    };
    let current: PlanDocument | undefined;
    for (const entry of plan.entries) {
        if (entry.entry === 'item' && isDocument(entry.kind)) {
            current = plan.documents.find((document) => document.item === entry) ?? current;
        } else {
            put(current ?? ownerAhead(entry, plan), entry);
        }
    }
    return groups;
}

function ownerAhead(entry: Entry, plan: PrintedPlan): PlanDocument | undefined {
    const first = plan.documents[0];
    return entry.entry === 'item' && !isDeclaration(entry.kind) && !isNeverPrinted(entry.kind)
        ? (plan.main ?? first)
        : first;
}

const nouns: Readonly<Record<Exclude<PlanDocument['kind'], 'report'>, string>> = {
    plan: '方案',
    notice: '通知',
    charter: '章程',
    programme: '计划',
    method: '办法'
};

/** What a paper is there for, behind its basis: rules are made, of work done one reports. */
function purposeOf({ kind, item }: PlanDocument): string {
    if (kind !== 'report') return `制定本${nouns[kind]}`;
    const title = item.names[0]?.title?.text ?? '';
    return `现将有关工作情况${title.endsWith('总结') ? '总结' : '汇报'}如下`;
}

/**
 * The text with the basis documents that it does not name itself: before its own 制定本方案, which names them once, else
 * in an opening sentence.
 */
export function withBasis(
    document: PlanDocument,
    body: readonly Block[],
    plan: PrintedPlan
): readonly Block[] {
    const written = body.flatMap((block) => ('runs' in block ? [textOfRuns(block.runs)] : [])).join('\n');
    const unnamed = document.basis.filter(
        (cited) => !written.includes(cited.title?.text ?? cited.reference?.segments[0].name ?? '')
    );
    if (unnamed.length === 0) {
        return body;
    }
    const titles = unnamed.map((cited) => citedWords(cited, plan));
    const source = document.item.span;
    if (plan.language === 'en') {
        const text = `This paper is based on ${titles.join(', ')}.`;
        return [{ kind: 'paragraph', runs: [{ text }], source }, ...body];
    }
    const clause: Run = { text: `根据${titles.join('、')}，`, source };
    const opening = body.findIndex((block) => block.kind === 'paragraph' && block.runs.some(purposeIn));
    const block = body[opening];
    if (block?.kind === 'paragraph') {
        const runs = insertedBefore(clause, block.runs);
        return body.with(opening, { ...block, runs });
    }
    const text = `${clause.text}${purposeOf(document)}。`;
    return [{ kind: 'paragraph', runs: [{ text }], source }, ...body];
}

/** …，制定本方案: where the basis has its place in the sentence. */
const purpose = /(?<=^|[，。；])[特现兹]?制定本/;

function purposeIn(run: Run): boolean {
    return purpose.test(run.text);
}

function insertedBefore(clause: Run, runs: Runs): Run[] {
    const index = runs.findIndex(purposeIn);
    const run = runs[index];
    const at = run?.text.search(purpose) ?? 0;
    return runs.flatMap((each) =>
        each === run
            ? [{ ...run, text: run.text.slice(0, at) }, clause, { ...run, text: run.text.slice(at) }].filter(
                  ({ text }) => text !== ''
              )
            : [each]
    );
}

/** What a paper's text is made of beside its entries. */
export interface Extras {
    /** Declarations that nothing else in the document names. */
    readonly unnamed?: readonly Unnamed[];
    /** Hold what was planned against what was done. */
    readonly comparison?: boolean;
}

/** The blocks of a paper's entries, headings and paragraphs numbered anew. */
export function bodyBlocks(
    entries: readonly Entry[],
    kind: PaperKind,
    plan: PrintedPlan,
    extras: Extras = {}
): Block[] {
    const numbering = new Numbering(plan.language, numberings[kind]);
    const unnamed = extras.unnamed ?? [];
    const compared = extras.comparison === true ? comparisonBlocks(plan) : [];
    const generated = [
        ...(compared.length > 0 ? (['comparison'] as const) : []),
        ...(unnamed.length > 0 ? (['declarations'] as const) : [])
    ];
    let level = 0;
    const blocks = arranged(entries, kind, generated, plan).flatMap((entry): Block[] => {
        switch (entry.entry) {
            case 'chapter':
                level = 1;
                return [chapterHeading(entry, numbering)];
            case 'heading':
                level = entry.level;
                return [
                    {
                        kind: 'heading',
                        level: entry.level,
                        ...(numbering.scheme === 'articles' && { centred: true as const }),
                        number: entry.level === 1 ? numbering.first() : numbering.second(),
                        runs: [{ text: entry.title, source: entry.titleSpan }],
                        source: entry.span
                    },
                    ...entry.prose.flatMap((prose) => blocksOfProse(prose, plan, numbering, true))
                ];
            case 'paragraph':
                return blocksOfProse(entry.prose, plan, numbering, true);
            case 'item':
                return blocksOfItem(entry, {
                    plan,
                    numbering,
                    inChapter: level > 0,
                    underFirstLevel: level === 1
                });
            case 'generated':
                return entry.what === 'comparison' ? compared : declarationBlocks(unnamed, plan);
            case 'import':
                return [];
        }
    });
    return withoutNumbers(numbering.lone(), blocks);
}

function withoutNumbers(lone: ReadonlySet<Run>, blocks: readonly Block[]): Block[] {
    return blocks.map((block) =>
        block.kind === 'paragraph' && block.runs[0] && lone.has(block.runs[0])
            ? { ...block, runs: block.runs.slice(1) }
            : block
    );
}

function chapterHeading(
    { title, span }: Extract<Arranged, { entry: 'chapter' }>,
    numbering: Numbering
): Block {
    return {
        kind: 'heading',
        level: 1,
        ...(numbering.scheme === 'articles' && { centred: true as const }),
        number: numbering.first(),
        runs: [{ text: title }],
        ...(span && { source: span })
    };
}
