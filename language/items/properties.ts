/** Syntax nodes of properties -> items. */
import type * as ast from '../generated/ast.ts';
import {
    isDocumentsProperty,
    isDoneProperty,
    isMentionProperty,
    isMoveProperty,
    isQuantityProperty,
    isRateProperty,
    isStatusProperty,
    isTimeProperty,
    isWordsProperty
} from '../generated/ast.ts';
import { parseProse } from '../prose/parse.ts';
import type { CitedDocument, Property } from './item.ts';
import {
    mentionOf,
    modalityOf,
    plainName,
    present,
    quantityOf,
    referenceOf,
    spanOf,
    timeOf,
    wordAt,
    wordsOf,
    type ChunkText
} from './values.ts';

/** The property, or nothing where error recovery left too little of it. */
export function propertyOf(node: ast.Property, chunk: ChunkText): Property | undefined {
    const key = wordAt(node, node.key, chunk);
    if (!key) {
        return undefined;
    }
    const base = { key, span: spanOf(node, chunk) };
    if (isWordsProperty(node)) {
        if (!node.words) {
            return undefined;
        }
        const words = wordsOf(node.words, chunk);
        const inProse = node.words.text.startsWith('【');
        return {
            ...base,
            type: 'words',
            words,
            ...(inProse && { prose: parseProse(words.text, words.span) })
        };
    }
    if (isMentionProperty(node)) {
        return {
            ...base,
            type: 'mentions',
            mentions: node.mentions.map((mention) => mentionOf(mention, chunk))
        };
    }
    if (isTimeProperty(node)) {
        const time = timeOf(node.time, chunk, referenceOf(node.anchor, chunk));
        const modality = modalityOf(node.modality);
        return time && { ...base, type: 'time', time, ...(modality && { modality }) };
    }
    if (isQuantityProperty(node)) {
        const quantity = quantityOf(node.quantity, chunk);
        return quantity && { ...base, type: 'quantity', quantity };
    }
    if (isStatusProperty(node)) {
        const time = timeOf(node.time, chunk);
        return node.status?.text === undefined
            ? undefined
            : {
                  ...base,
                  type: 'status',
                  status: plainName(node.status.text),
                  statusSpan: spanOf(node.status, chunk),
                  ...(time && { time })
              };
    }
    if (isMoveProperty(node)) {
        const from = timeOf(node.from, chunk);
        const to = timeOf(node.to, chunk);
        return from && to && { ...base, type: 'move', from, to };
    }
    if (isDoneProperty(node)) {
        const time = timeOf(node.time, chunk);
        const properties = present(node.properties.map((property) => propertyOf(property, chunk)));
        return { ...base, type: 'done', properties, ...(time && { time }) };
    }
    if (isRateProperty(node)) {
        const quantity = quantityOf(node.quantity, chunk);
        const time = timeOf(node.time, chunk);
        const each = node.each === undefined ? {} : { each: node.each };
        return quantity && { ...base, type: 'rate', ...each, quantity, ...(time && { time }) };
    }
    if (isDocumentsProperty(node)) {
        return {
            ...base,
            type: 'documents',
            documents: node.documents.map((cited) => documentOf(cited, chunk))
        };
    }
    return undefined;
}

function documentOf(node: ast.CitedDocument, chunk: ChunkText): CitedDocument {
    const reference = referenceOf(node.reference, chunk);
    return {
        ...(node.title && { title: wordsOf(node.title, chunk) }),
        ...(reference && { reference }),
        ...(node.number && { number: wordsOf(node.number, chunk) }),
        span: spanOf(node, chunk)
    };
}
