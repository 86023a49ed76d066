import type { PlanDocument } from '../../../language/model/frame.ts';
import type { Plan } from '../../../language/model/plan.ts';
import type { Block, DocumentTree, Section } from '../blocks.ts';
import { standardProfile, type Profile } from '../profile.ts';
import { attachmentSection } from './attachments.ts';
import { bodyBlocks, entriesByDocument, withBasis } from './body.ts';
import { closingLine } from './closing.ts';
import { hasRecords } from './comparison.ts';
import {
    addresseesBlock,
    attachmentsNote,
    hasHead,
    headBlocks,
    imprintBlock,
    isLetter,
    noteBlocks,
    signatureBlock,
    titleBlock
} from './frame.ts';
import { withContents } from './contents.ts';
import { withImprintInPlace } from './imprint.ts';
import { withSignatureByText } from './signature.ts';
import { unnamedDeclarations, type Unnamed } from './declarations.ts';
import type { ReportKind } from '../../protocol.ts';
import { reportTree } from './report.ts';
import { propertiesOf } from './properties.ts';
import { turnedForTables } from './wide-tables.ts';
import { printedPlan, type PrintedPlan } from './wording.ts';

/** How a document is printed. */
export interface BuildOptions {
    readonly profile?: Profile | undefined;
    /** A paper of another kind made from the same plan: what was done, told as 汇报 or 总结. */
    readonly as?: ReportKind | undefined;
}

/**
 * The document a plan file is printed as: the notice where there is one, then what it sends out, then the attachments
 * in their order, then the imprint; a file without a notice is printed as the papers it holds, in their order.
 */
export function buildDocument(source: Plan, options: BuildOptions = {}): DocumentTree {
    const profile = options.profile ?? standardProfile;
    const plan = printedPlan(source, profile);
    if (options.as) {
        return withSignatureByText(reportTree(options.as, plan), profile);
    }
    const first = sectionsOf(plan, []);
    const unnamed = unnamedDeclarations(plan, first);
    const sections = unnamed.length > 0 ? sectionsOf(plan, unnamed) : first;
    const tree: DocumentTree = {
        language: plan.language,
        properties: propertiesOf(source),
        sections: sections.flatMap(turnedForTables)
    };
    return withImprintInPlace(withContents(withSignatureByText(tree, profile), plan, profile), profile);
}

/** The sections, the declarations that nothing names put into the paper that governs. */
function sectionsOf(plan: PrintedPlan, unnamed: readonly Unnamed[]): Section[] {
    const entries = entriesByDocument(plan);
    const attached = new Set(plan.attachments.flatMap((attachment) => attachment.document ?? []));
    const papers = plan.documents.filter((document) => !attached.has(document));
    const body = (document: PlanDocument): Block[] =>
        bodyBlocks(entries.get(document) ?? [], document.kind, plan, {
            comparison: document.kind === 'report' && (plan.chapters.length === 0 || hasRecords(plan)),
            ...(document === (plan.main ?? plan.documents[0]) && { unnamed })
        });
    const sections: Section[] = papers.map((document) => paperSection(document, plan, body(document)));
    const [first] = plan.documents;
    if (!first) {
        sections.push({ kind: 'issued', blocks: bodyBlocks(plan.entries, 'registry', plan, { unnamed }) });
    }
    for (const attachment of plan.attachments) {
        sections.push(attachmentSection(attachment, plan, body, plan.attachments.length === 1));
    }
    const imprint = first ? imprintBlock(first, plan) : [];
    if (first && hasHead(first, plan) && imprint.length > 0 && !isLetter(first, plan)) {
        sections.push({ kind: 'imprint', blocks: imprint });
    }
    return sections;
}

/** A paper that is issued: only a notice carries the red head, addressees and the list of all attachments. */
function paperSection(document: PlanDocument, plan: PrintedPlan, body: readonly Block[]): Section {
    const isNotice = document.kind === 'notice';
    const letter = hasHead(document, plan) && isLetter(document, plan);
    const noted = isNotice ? plan.attachments : document.attachments;
    const forwardedHere = plan.documents.some((other) => other.forwards === document);
    return {
        kind: 'issued',
        ...(letter && { form: 'letter' as const }),
        blocks: [
            ...headBlocks(document, plan),
            ...titleBlock(document, plan),
            ...addresseesBlock(document, plan),
            ...withBasis(document, body, plan),
            ...closingLine(document, body, plan),
            ...attachmentsNote(noted, plan),
            ...(forwardedHere ? [] : signatureBlock(document, plan)),
            ...noteBlocks(document, plan),
            ...(letter ? imprintBlock(document, plan) : [])
        ],
        source: document.item.span
    };
}
