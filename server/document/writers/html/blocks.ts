import type {
    AttachmentsNote,
    Block,
    Contents,
    Heading,
    Imprint,
    LetterHead,
    List,
    Placeholder,
    Signature
} from '../../blocks.ts';
import { isCondensed } from '../../attachments-note.ts';
import { gbt9704 } from '../../gbt9704.ts';
import type { Measure } from '../../measure.ts';
import { titleWidth, type Profile } from '../../profile.ts';
import { blankLinesAbove } from '../../spacing.ts';
import { escapeMarkup, widthOf } from '../../text.ts';
import { breakTitle } from '../../title.ts';
import type { Elements } from './elements.ts';
import { table } from './table.ts';

/** What the blocks of one page have in common. */
export interface Page {
    readonly elements: Elements;
    readonly profile: Profile;
    readonly measure: Measure;
}

/** The longest mark the style sheet has a size for, in characters. */
export const LONGEST_MARK = 40;

/** The markup of one section's blocks, one line a block. */
export function sectionBlocks(blocks: readonly Block[], page: Page): string {
    return blocks.map((block, index) => blockMarkup(block, blocks[index - 1], page)).join('\n');
}

function blockMarkup(block: Block, previous: Block | undefined, page: Page): string {
    const { elements } = page;
    const lines = blankLinesAbove(block, previous);
    const above = lines > 0 ? ` above-${lines}` : '';
    const words = (tag: string, name: string, content: string): string =>
        elements.element(tag, { class: name + above, source: block.source }, content);
    switch (block.kind) {
        case 'classification': {
            const rows = [block.copyNumber, block.secrecy, block.urgency].filter((row) => row !== undefined);
            return words('p', 'classification', rows.map(lineOf(elements)).join(''));
        }
        case 'issuerMark':
            return words('p', `issuer-mark ${markClasses(block, previous)}`, issuerMark(block, elements));
        case 'documentNumber':
            return words('p', 'document-number', documentNumber(block, elements));
        case 'redRule':
            return elements.empty('hr', { class: 'red-rule', source: block.source });
        case 'letterHead':
            return words('div', 'letter-head', letterHead(block, elements));
        case 'contents':
            return words('div', 'contents', contents(block, elements));
        case 'title': {
            const rows = breakTitle(block.text, titleWidth(page.profile), block.unbreakable);
            return words('h1', 'title', rows.map(lineOf(elements)).join(''));
        }
        case 'subtitle':
            return words('p', 'subtitle', elements.runs(block.runs));
        case 'addressees':
            return words('p', 'addressees', elements.runs(block.runs));
        case 'heading':
            return heading(block, words, elements);
        case 'paragraph':
            return words('p', `paragraph ${block.layout ?? 'body'}`, elements.runs(block.runs));
        case 'list':
            return words('div', 'list', list(block, 0, elements));
        case 'table':
            return words('div', 'table', table(block, elements));
        case 'attachmentsNote':
            return words('div', 'attachments-note', attachmentsNote(block, page));
        case 'signature':
            return words('div', `signature ${signatureClasses(block)}`, signature(block, elements));
        case 'note':
            return words('p', 'note', elements.runs(block.runs));
        case 'attachmentLabel':
            return words('p', 'attachment-label', escapeMarkup(block.text));
        case 'placeholder':
            return placeholder(block, above, elements);
        case 'imprint':
            return words('div', block.plain ? 'imprint plain' : 'imprint', imprint(block, elements));
    }
}

type Words = (tag: string, name: string, content: string) => string;

const lineOf =
    (elements: Elements) =>
    (text: string): string =>
        elements.element('span', { class: 'line' }, escapeMarkup(text));

function markClasses(block: Extract<Block, { kind: 'issuerMark' }>, previous: Block | undefined): string {
    const suffix = block.suffix ?? '';
    const width = Math.ceil(Math.max(1, ...block.names.map(widthOf)) + widthOf(suffix));
    const above =
        previous?.kind === 'classification'
            ? [previous.copyNumber, previous.secrecy, previous.urgency].filter((row) => row !== undefined)
                  .length
            : 0;
    return `fit-${Math.min(LONGEST_MARK, width)} below-${above}`;
}

function issuerMark(block: Extract<Block, { kind: 'issuerMark' }>, elements: Elements): string {
    const suffix = block.suffix ?? '';
    const [only = ''] = block.names;
    if (block.names.length <= 1) return escapeMarkup(only + suffix);
    const names = elements.element('span', { class: 'names' }, block.names.map(lineOf(elements)).join(''));
    return names + (suffix ? elements.element('span', { class: 'suffix' }, escapeMarkup(suffix)) : '');
}

function letterHead(block: LetterHead, elements: Elements): string {
    const width = Math.ceil(Math.max(1, ...block.names.map(widthOf)));
    const mark = elements.element(
        'p',
        { class: `issuer-mark fit-${Math.min(LONGEST_MARK, width)}` },
        block.names.map(lineOf(elements)).join('')
    );
    const lines = block.classification.map(lineOf(elements)).join('');
    const left = elements.element('span', { class: 'classification' }, lines);
    const right = elements.element('span', { class: 'right' }, escapeMarkup(block.number ?? ''));
    return (
        mark +
        elements.empty('hr', { class: 'letter-rule' }) +
        elements.element('div', { class: 'letter-lines' }, left + right)
    );
}

function contents(block: Contents, elements: Elements): string {
    return block.entries
        .map(({ level, text, page }) =>
            elements.element(
                'p',
                { class: `contents-${level}` },
                elements.element('span', { class: 'entry' }, escapeMarkup(text)) +
                    elements.element('span', { class: 'page' }, String(page))
            )
        )
        .join('');
}

function documentNumber(block: Extract<Block, { kind: 'documentNumber' }>, elements: Elements): string {
    const signers = block.signers ?? [];
    if (signers.length === 0) return escapeMarkup(block.text);
    const names = elements.element('span', { class: 'signer' }, escapeMarkup(signers.join('　')));
    return (
        elements.element('span', { class: 'left' }, escapeMarkup(block.text)) +
        elements.element('span', { class: 'right' }, escapeMarkup(block.signerLabel ?? '') + names)
    );
}

/** A run-in heading is no heading element, or the text after it would be one too. */
function heading(block: Heading, words: Words, elements: Elements): string {
    const led = escapeMarkup(block.number) + elements.runs(block.runs);
    const look = `heading level-${block.level}${block.centred ? ' centred' : ''}`;
    if (!block.runIn) return words(`h${block.level + 1}`, look, led);
    return words(
        'p',
        'paragraph body',
        elements.element('span', { class: look }, led) + elements.runs(block.runIn)
    );
}

/** Items print their own marks, so that the marks are what the document says on every reader. */
function list(block: List, depth: number, elements: Elements): string {
    const items = block.items.map((item) => {
        const words = escapeMarkup(item.label) + elements.runs(item.runs);
        const inner = item.children ? list(item.children, depth + 1, elements) : '';
        return elements.element('li', { source: item.source }, words + inner);
    });
    const tag = block.ordered ? 'ol' : 'ul';
    return elements.element(tag, { class: `depth-${Math.min(depth, 4)}` }, items.join(''));
}

function attachmentsNote(block: AttachmentsNote, { elements, measure }: Page): string {
    const label = elements.element('span', { class: 'label' }, escapeMarkup(block.label));
    const items = block.items.map((item) => {
        const number = item.number
            ? elements.element('span', { class: 'number' }, escapeMarkup(item.number))
            : '';
        const look = isCondensed(item, block, measure) ? 'name condensed' : 'name';
        const name = elements.element('span', { class: look }, elements.runs(item.runs));
        return elements.element('li', { source: item.source }, number + name);
    });
    return label + elements.element('ol', {}, items.join(''));
}

/** Ems of the place for a date that is written by hand. */
const UNDATED = 7;

function signatureClasses(block: Signature): string {
    const issuer = Math.max(0, ...block.issuers.map(widthOf));
    const date = block.date === '' ? UNDATED : widthOf(block.date);
    const overhang = issuer - date > 2 * gbt9704.signature.sealedRight.value;
    if (block.sealed) return overhang ? 'sealed long' : 'sealed';
    return date > issuer ? 'unsealed wide-date' : 'unsealed';
}

function signature(block: Signature, elements: Elements): string {
    const names = block.issuers.map((name) => elements.element('p', { class: 'issuer' }, escapeMarkup(name)));
    return names.join('') + elements.element('p', { class: 'date' }, escapeMarkup(block.date));
}

function placeholder(block: Placeholder, above: string, elements: Elements): string {
    const content =
        elements.element('p', { class: 'missing' }, escapeMarkup(block.heading)) +
        elements.element('p', {}, elements.runs(block.runs));
    const look = { class: `placeholder${above}`, source: block.source, other: { role: 'note' } };
    return elements.element('div', look, content);
}

function imprint(block: Imprint, elements: Elements): string {
    const notes = block.notes.map((note) => {
        const label = elements.element('span', { class: 'label' }, escapeMarkup(note.label));
        const names = elements.element('span', { class: 'names' }, elements.runs(note.runs));
        return elements.element('p', { class: 'note-line', source: note.source }, label + names);
    });
    if (block.plain) return notes.join('');
    const office = elements.element(
        'p',
        { class: 'office-line' },
        elements.element('span', {}, escapeMarkup(block.office)) +
            elements.element('span', {}, escapeMarkup(block.date))
    );
    return notes.join('') + office;
}
