import { isoDate } from '../../../language/calendar/index.ts';
import type { PlanDocument } from '../../../language/model/frame.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Block, DocumentTree, Section } from '../blocks.ts';
import { attachmentSection } from './attachments.ts';
import { bodyBlocks, entriesByDocument, withBasis } from './body.ts';
import {
    addresseesBlock,
    attachmentsNote,
    headBlocks,
    imprintBlock,
    issuersOf,
    noteBlocks,
    signatureBlock,
    titleBlock
} from './frame.ts';
import { documentTitle } from './words.ts';

/**
 * The document a plan file is printed as: the notice where there is one, then what it sends out, then the attachments
 * in their order, then the imprint; a file without a notice is printed as the papers it holds, in their order.
 */
export function buildDocument(plan: Plan): DocumentTree {
    const entries = entriesByDocument(plan);
    const first = plan.documents[0];
    const attached = new Set(plan.attachments.flatMap((attachment) => attachment.document ?? []));
    const papers = plan.documents.filter((document) => !attached.has(document));
    const sections: Section[] = papers.map((document) =>
        paperSection(document, plan, bodyBlocks(entries.get(document) ?? [], plan))
    );
    if (!first) {
        sections.push({ kind: 'issued', blocks: bodyBlocks(plan.entries, plan) });
    }
    for (const attachment of plan.attachments) {
        sections.push(attachmentSection(attachment, plan, entries, plan.attachments.length === 1));
    }
    const imprint = first ? imprintBlock(first, plan) : [];
    if (first?.kind === 'notice' && imprint.length > 0) {
        sections.push({ kind: 'imprint', blocks: imprint });
    }
    return { language: plan.language, properties: propertiesOf(plan), sections };
}

/** A paper that is issued: only a notice carries the red head, addressees and the list of all attachments. */
function paperSection(document: PlanDocument, plan: Plan, body: readonly Block[]): Section {
    const isNotice = document.kind === 'notice';
    const noted = isNotice ? plan.attachments : document.attachments;
    const forwardedHere = plan.documents.some((other) => other.forwards === document);
    return {
        kind: 'issued',
        blocks: [
            ...(isNotice ? headBlocks(document, plan) : []),
            ...titleBlock(document, plan),
            ...addresseesBlock(document, plan),
            ...withBasis(document, body, plan),
            ...attachmentsNote(noted, plan),
            ...(forwardedHere ? [] : signatureBlock(document, plan)),
            ...noteBlocks(document, plan)
        ],
        source: document.item.span
    };
}

function propertiesOf(plan: Plan): DocumentTree['properties'] {
    const document = plan.documents[0] ?? plan.main;
    const dated = document?.dated?.resolved?.hull;
    const issuer = document ? issuersOf(document, plan)[0] : undefined;
    return {
        title: document ? documentTitle(document, plan) : '',
        ...(issuer !== undefined && { issuer }),
        ...(dated && dated.precision === 'day' && { date: isoDate(dated.earliestStart) })
    };
}
