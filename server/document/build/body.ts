/** The entries of a file that belong to one document -> its text. */
import type { Entry } from '../../../language/items/item.ts';
import type { PlanDocument } from '../../../language/model/frame.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Block, Run, Runs } from '../blocks.ts';
import { blocksOfItem } from './items.ts';
import { Numbering } from './numbering.ts';
import { blocksOfProse, textOfRuns } from './runs.ts';
import { citedWords } from './words.ts';

const documentKinds: ReadonlySet<string> = new Set([
    'plan',
    'notice',
    'charter',
    'programme',
    'report',
    'method'
]);

/**
 * The entries of each document: what stands behind its item up to the next document. What stands before the first
 * document goes to that one, so that nothing is lost; a file without documents has all under `undefined`.
 */
export function entriesByDocument(plan: Plan): ReadonlyMap<PlanDocument | undefined, readonly Entry[]> {
    const groups = new Map<PlanDocument | undefined, Entry[]>();
    let current: PlanDocument | undefined = plan.documents[0];
    for (const entry of plan.entries) {
        if (entry.entry === 'item' && documentKinds.has(entry.kind)) {
            current = plan.documents.find((document) => document.item === entry) ?? current;
            continue;
        }
        const group = groups.get(current);
        if (group) {
            group.push(entry);
        } else {
            groups.set(current, [entry]);
        }
    }
    return groups;
}

const nouns: Readonly<Record<PlanDocument['kind'], string>> = {
    plan: '方案',
    notice: '通知',
    charter: '章程',
    programme: '计划',
    report: '汇报',
    method: '办法'
};

/**
 * The text with the basis documents that it does not name itself: before its own 制定本方案, which names them once, else
 * in an opening sentence.
 */
export function withBasis(document: PlanDocument, body: readonly Block[], plan: Plan): readonly Block[] {
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
    const text = `${clause.text}制定本${nouns[document.kind]}。`;
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

/** The blocks of entries in their own order, headings and paragraphs numbered anew. */
export function bodyBlocks(entries: readonly Entry[], plan: Plan): Block[] {
    const numbering = new Numbering(plan.language);
    const blocks: Block[] = [];
    let level = 0;
    for (const entry of entries) {
        switch (entry.entry) {
            case 'heading':
                level = entry.level;
                blocks.push({
                    kind: 'heading',
                    level: entry.level,
                    number: entry.level === 1 ? numbering.first() : numbering.second(),
                    runs: [{ text: entry.title, source: entry.titleSpan }],
                    source: entry.span
                });
                blocks.push(...entry.prose.flatMap((prose) => blocksOfProse(prose, plan, numbering)));
                break;
            case 'paragraph':
                blocks.push(...blocksOfProse(entry.prose, plan, numbering));
                break;
            case 'item':
                blocks.push(
                    ...blocksOfItem(entry, {
                        plan,
                        numbering,
                        inChapter: level > 0,
                        underFirstLevel: level === 1
                    })
                );
                break;
            case 'import':
                break;
        }
    }
    return blocks;
}
