/** Fills documents and attachments, and groups the file into chapters. */
import { asPeriod, type TimeSpan } from '../../calendar/index.ts';
import { mentionsOf, statusProperty, timeProperty, wordsProperties } from '../../items/access.ts';
import type { DocumentsProperty, Entry, Item } from '../../items/item.ts';
import type { Attachment, AttachmentState, Chapter, PlanDocument } from '../frame.ts';
import { isKind } from '../kinds.ts';
import type { Named } from '../plan.ts';
import type { When } from '../work.ts';
import { partiesOf, targetOf, whenOf, type BuildContext, type Mutable } from './context.ts';

const documentKinds = ['plan', 'notice', 'charter', 'programme', 'report', 'method'] as const;

export function isDocument(named: Named | undefined): named is PlanDocument {
    return isKind(named, ...documentKinds);
}

function documentsProperty(item: Item, key: 'basis' | 'forwards'): DocumentsProperty | undefined {
    return item.properties.find((p): p is DocumentsProperty => p.type === 'documents' && p.key.id === key);
}

/** The period of a document's 期限, its ends read as whole days, months or years; a length counts from its date. */
export function periodOf(item: Item, context: BuildContext): TimeSpan | undefined {
    const hull = periodWhenOf(item, context)?.resolved?.hull;
    return hull && asPeriod(hull);
}

function periodWhenOf(item: Item, context: BuildContext): When | undefined {
    return whenOf(timeProperty(item, 'period')?.time, context, { anchor: context.issued });
}

/** The day the governing document bears, else that of the notice, else of the first document that has one. */
export function issuedOf(
    main: PlanDocument | undefined,
    documents: readonly PlanDocument[],
    context: BuildContext
): TimeSpan | undefined {
    const notices = documents.filter(({ kind }) => kind === 'notice');
    for (const document of [...(main ? [main] : []), ...notices, ...documents]) {
        const hull = whenOf(timeProperty(document.item, 'dated')?.time, context)?.resolved?.hull;
        if (hull) {
            return hull;
        }
    }
    return undefined;
}

export function fillDocument(document: Mutable<PlanDocument>, context: BuildContext): void {
    const { item } = document;
    document.issuers = partiesOf(mentionsOf(item, 'issuer'), context.names);
    const dated = whenOf(timeProperty(item, 'dated')?.time, context);
    const periodWhen = periodWhenOf(item, context);
    const period = periodOf(item, context);
    const number = wordsProperties(item, 'number')[0]?.words;
    const addressees = wordsProperties(item, 'addressees')[0]?.words;
    const copies = wordsProperties(item, 'copies')[0]?.words;
    Object.assign(document, {
        ...(dated && { dated }),
        ...(periodWhen && { periodWhen }),
        ...(period && { period }),
        ...(number && { number }),
        ...(addressees && { addressees }),
        ...(copies && { copies })
    });
    document.basis = documentsProperty(item, 'basis')?.documents ?? [];
    const forwarded = documentsProperty(item, 'forwards')
        ?.documents.map((cited) => targetOf(cited.reference, context.names))
        .find(isDocument);
    if (forwarded) {
        document.forwards = forwarded;
    }
    document.attachments = item.items.flatMap((inner) =>
        inner.entry === 'item' ? context.entitiesOf(inner).filter((n) => isKind(n, 'attachment')) : []
    );
}

const collections: ReadonlyMap<string, 'stages' | 'pairs' | 'quotas'> = new Map(
    Object.entries<'stages' | 'pairs' | 'quotas'>({
        阶段: 'stages',
        stage: 'stages',
        stages: 'stages',
        结对: 'pairs',
        pairing: 'pairs',
        pairings: 'pairs',
        定额: 'quotas',
        quota: 'quotas',
        quotas: 'quotas'
    })
);
const states: ReadonlyMap<string, AttachmentState> = new Map(
    Object.entries<AttachmentState>({
        未附: 'missing',
        已附: 'external',
        另附: 'external',
        missing: 'missing',
        external: 'external',
        attached: 'external'
    })
);

export function fillAttachment(attachment: Mutable<Attachment>, context: BuildContext): void {
    const { item } = attachment;
    const source = mentionsOf(item, 'source')[0]?.reference;
    const forwarded = documentsProperty(item, 'forwards')
        ?.documents.map((cited) => targetOf(cited.reference, context.names))
        .find(isDocument);
    const collection = source && collections.get(source.segments[0].name);
    const generatedFrom = forwarded ?? collection ?? targetOf(source, context.names);
    if (generatedFrom) {
        attachment.generatedFrom = generatedFrom;
    }
    if (forwarded) {
        attachment.document = forwarded;
    }
    const status = statusProperty(item)?.status;
    attachment.state = generatedFrom
        ? 'generated'
        : status === undefined
          ? 'missing'
          : (states.get(status) ?? 'missing');
}

/** Attachment numbers: 1, 2, 3 … in the order of the file, over all documents that are issued together. */
export function numberAttachments(attachments: readonly Attachment[]): void {
    for (const [index, attachment] of attachments.entries()) {
        (attachment as Mutable<Attachment>).number = index + 1;
    }
}

/** The document that governs: a plan, else the first that is no notice, else the first. */
export function mainDocument(documents: readonly PlanDocument[]): PlanDocument | undefined {
    return (
        documents.find((document) => document.kind === 'plan') ??
        documents.find((document) => document.kind !== 'notice') ??
        documents[0]
    );
}

/** Chapter lines with what stands under them; what stands before the first is in none. */
export function chaptersOf(entries: readonly Entry[]): Chapter[] {
    const chapters: { heading: Chapter['heading']; entries: Entry[]; sections: Chapter[] }[] = [];
    let current: { entries: Entry[] } | undefined;
    for (const entry of entries) {
        if (entry.entry === 'heading') {
            const chapter = { heading: entry, entries: [], sections: [] };
            const parent = entry.level === 2 ? chapters.at(-1) : undefined;
            (parent ? parent.sections : chapters).push(chapter);
            current = chapter;
        } else {
            current?.entries.push(entry);
        }
    }
    return chapters;
}
