/** Attachments -> sections of their own. */
import type { Item } from '../../../language/items/item.ts';
import type { Attachment, PlanDocument } from '../../../language/model/frame.ts';
import type { Pair } from '../../../language/model/parties.ts';
import type { PrintedPlan } from './wording.ts';
import type { Block, Section } from '../blocks.ts';
import { partnerKey } from '../../facts/pairs.ts';
import { withBasis } from './body.ts';
import { attachmentTitle, unbreakableIn } from './frame.ts';
import { stageTable } from './stage-table.ts';
import { pairsTable, quotasTable, rowsTable, saysOnlyPairs } from './tables.ts';
import { headTimeClause } from './clauses.ts';
import { joined } from './sentences.ts';
import { frameWordsOf } from './words.ts';

/** The text of a paper. */
export type BodyOf = (document: PlanDocument) => readonly Block[];

/** The section of one attachment: label, title, and what the model has for it or a page that says what is missing. */
export function attachmentSection(
    attachment: Attachment,
    plan: PrintedPlan,
    body: BodyOf,
    only: boolean
): Section {
    const words = frameWordsOf(plan);
    const source = attachment.item.span;
    const title = attachmentTitle(attachment, plan);
    return {
        kind: 'attachment',
        blocks: [
            {
                kind: 'attachmentLabel',
                text: only ? words.attachment.trim() : `${words.attachment}${attachment.number}`,
                source
            },
            { kind: 'title', text: title, unbreakable: unbreakableIn(title, plan), source },
            ...contentOf(attachment, plan, body)
        ],
        source
    };
}

/** When what a table lists takes place, where its head says so. */
function whenHeld(item: Item, plan: PrintedPlan): Block[] {
    const clauses = headTimeClause(item, plan);
    return clauses.length === 0
        ? []
        : [{ kind: 'paragraph', runs: [{ text: joined(clauses, plan) }], source: item.span }];
}

function contentOf(attachment: Attachment, plan: PrintedPlan, body: BodyOf): Block[] {
    const words = frameWordsOf(plan);
    const { generatedFrom, document } = attachment;
    if (document) {
        return [...withBasis(document, body(document), plan)];
    }
    if (generatedFrom === 'stages') {
        return [stageTable(plan)];
    }
    if (generatedFrom === 'pairs') {
        return [pairsTable(distinctPairs(plan.pairs), plan)];
    }
    if (generatedFrom === 'quotas') {
        return [quotasTable(plan)];
    }
    if (generatedFrom) {
        const pairs = plan.pairs.filter((pair) => pair.source === generatedFrom);
        const { item } = generatedFrom;
        const table =
            pairs.length > 0 && (item.rows.length === 0 || saysOnlyPairs(item))
                ? pairsTable(pairs, plan, item)
                : rowsTable(item, plan, { caption: false });
        return [...whenHeld(item, plan), table];
    }
    return attachment.state === 'external'
        ? [{ kind: 'placeholder', heading: words.external, runs: [{ text: words.externalText }] }]
        : [
              {
                  kind: 'placeholder',
                  heading: words.missing,
                  runs: [{ text: words.missingText }],
                  source: attachment.item.span
              }
          ];
}

/** Each pair once, though a 结对 item and a list may both hold it; the one that says 一帮几 is kept. */
function distinctPairs(pairs: readonly Pair[]): Pair[] {
    const distinct = new Map<string, Pair>();
    for (const pair of pairs) {
        const key = [pair.lead, pair.member].map(partnerKey).join('\n');
        const known = distinct.get(key);
        if (known === undefined || (known.model === undefined && pair.model !== undefined)) {
            distinct.set(key, pair);
        }
    }
    return [...distinct.values()];
}
