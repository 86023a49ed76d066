/** Documents, attachments, chapters and contents -> JSON. */
import type * as z from 'zod';
import type { CitedDocument, Entry } from '../../items/item.ts';
import type { Attachment, Chapter, PlanDocument } from '../frame.ts';
import type {
    attachmentSchema,
    chapterSchema,
    citedDocumentSchema,
    documentSchema,
    entrySchema
} from './frame-schemas.ts';
import type { Places } from './places.ts';
import {
    namedJson,
    nameOf,
    notedText,
    optional,
    partyJson,
    referenceText,
    spanJson,
    whenJson
} from './values.ts';

function citedJson(cited: CitedDocument, places: Places): z.infer<typeof citedDocumentSchema> {
    return {
        title: cited.title?.text,
        document: optional(cited.reference, referenceText),
        number: cited.number?.text,
        source: places.sourceOf(cited.span)
    };
}

export function documentJson(document: PlanDocument, places: Places): z.infer<typeof documentSchema> {
    return {
        kind: document.kind,
        ...namedJson(document, places),
        issuers: document.issuers.map((issuer) => partyJson(issuer, places)),
        number: optional(document.number, (number) => notedText(number, places)),
        dated: optional(document.dated, (when) => whenJson(when, places)),
        periodWhen: optional(document.periodWhen, (when) => whenJson(when, places)),
        period: optional(document.period, spanJson),
        addressees: optional(document.addressees, (text) => notedText(text, places)),
        copies: optional(document.copies, (text) => notedText(text, places)),
        basis: document.basis.map((cited) => citedJson(cited, places)),
        forwards: document.forwards?.name,
        attachments: document.attachments.map(({ number }) => number)
    };
}

function sourceOfAttachment(
    from: NonNullable<Attachment['generatedFrom']>
): z.infer<typeof attachmentSchema>['generatedFrom'] {
    return typeof from === 'string' ? { kind: from } : { kind: 'item', name: nameOf(from) };
}

export function attachmentJson(attachment: Attachment, places: Places): z.infer<typeof attachmentSchema> {
    return {
        ...namedJson(attachment, places),
        number: attachment.number,
        state: attachment.state,
        generatedFrom: optional(attachment.generatedFrom, sourceOfAttachment),
        document: attachment.document?.name
    };
}

export function chapterJson({ heading, sections }: Chapter, places: Places): z.infer<typeof chapterSchema> {
    return {
        number: heading.number,
        title: heading.title,
        source: places.sourceOf(heading.span),
        sections: sections.map((section) => chapterJson(section, places))
    };
}

export function entryJson(entry: Entry, places: Places): z.infer<typeof entrySchema> {
    const source = places.sourceOf(entry.span);
    switch (entry.entry) {
        case 'heading': {
            const { level, number, title, prose } = entry;
            return { type: 'heading', level, number, title, prose: prose.map(({ text }) => text), source };
        }
        case 'paragraph':
            return { type: 'paragraph', prose: entry.prose.text, source };
        case 'import':
            return {
                type: 'import',
                names: entry.names.map(({ name }) => name),
                renamed: entry.names.flatMap(({ name, as }) => (as ? [{ name, as: as.name }] : [])),
                path: entry.path.text,
                source
            };
        case 'item':
            return {
                type: 'item',
                kind: entry.kind,
                keyword: entry.keyword.text,
                names: entry.names.map(({ name, title, alias }) => ({
                    name,
                    title: title?.text,
                    alias: alias?.name
                })),
                text: entry.words?.text,
                prose: entry.prose?.text,
                rows: entry.rows.map(({ cells }) => cells.map(({ text }) => text)),
                source,
                entries: entry.items.map((inner) => entryJson(inner, places))
            };
    }
}
