/** Attachments -> sections of their own. */
import type { Entry } from '../../../language/items/item.ts';
import type { Attachment, PlanDocument } from '../../../language/model/frame.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Block, Section } from '../blocks.ts';
import { basisBlocks, bodyBlocks } from './body.ts';
import { attachmentTitle } from './frame.ts';
import { stageTable } from './stage-table.ts';
import { pairsTable, quotasTable, rowsTable } from './tables.ts';
import { frameWordsOf } from './words.ts';

export type EntriesByDocument = ReadonlyMap<PlanDocument | undefined, readonly Entry[]>;

/** The section of one attachment: label, title, and what the model has for it or a page that says what is missing. */
export function attachmentSection(
    attachment: Attachment,
    plan: Plan,
    entries: EntriesByDocument,
    only: boolean
): Section {
    const words = frameWordsOf(plan);
    const source = attachment.item.span;
    return {
        kind: 'attachment',
        blocks: [
            {
                kind: 'attachmentLabel',
                text: only ? words.attachment.trim() : `${words.attachment}${attachment.number}`,
                source
            },
            { kind: 'title', text: attachmentTitle(attachment, plan), source },
            ...contentOf(attachment, plan, entries)
        ],
        source
    };
}

function contentOf(attachment: Attachment, plan: Plan, entries: EntriesByDocument): Block[] {
    const words = frameWordsOf(plan);
    const { generatedFrom, document } = attachment;
    if (document) {
        const body = bodyBlocks(entries.get(document) ?? [], plan);
        return [...basisBlocks(document, body, plan), ...body];
    }
    if (generatedFrom === 'stages') {
        return [stageTable(plan)];
    }
    if (generatedFrom === 'pairs') {
        return [pairsTable(plan)];
    }
    if (generatedFrom === 'quotas') {
        return [quotasTable(plan)];
    }
    if (generatedFrom) {
        const isPairList = plan.pairs.some((pair) => pair.source === generatedFrom);
        return [isPairList ? pairsTable(plan) : rowsTable(generatedFrom.item, plan, { caption: false })];
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
