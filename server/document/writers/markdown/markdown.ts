import type { Block, DocumentTree, List, Runs, Table } from '../../blocks.ts';
import { escapeMarkdown } from '../../text.ts';
import { placedCells } from '../../table-grid.ts';

/**
 * The document as Markdown (CommonMark with GitHub's tables): for diffs, wikis and readers without Word. Layout that
 * Markdown lacks is left out; no word is. Everything typed in the plan is escaped, so that nothing in it can become
 * markup or HTML.
 */
export function writeMarkdown(tree: DocumentTree): string {
    const sections = tree.sections.map((section) => section.blocks.map(blockText).join('\n\n'));
    return `${sections.filter((text) => text !== '').join('\n\n---\n\n')}\n`;
}

/** What would begin a heading, a list, a quotation or a rule at the start of a line. */
const LINE_START = /^(\s*)([#>+=-]|\d+(?=[.)]))/;

/** Escapes what has a meaning only where a line begins; a number keeps its digits and loses its dot's meaning. */
function lineSafe(line: string): string {
    return line.replace(LINE_START, (_, space: string, mark: string) =>
        /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`
    );
}

function inline(runs: Runs): string {
    return runs
        .map((run) => {
            const text = escapeMarkdown(run.text);
            const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
            return run.bold && words ? `${before}**${words}**${after}` : text;
        })
        .join('');
}

function line(text: string): string {
    return lineSafe(escapeMarkdown(text));
}

function blockText(block: Block): string {
    switch (block.kind) {
        case 'classification':
            return lines(
                [block.copyNumber, block.secrecy, block.urgency].map((text) => (text ? line(text) : ''))
            );
        case 'issuerMark':
            return `**${escapeMarkdown(block.names.join(' ') + (block.suffix ?? ''))}**`;
        case 'documentNumber': {
            const signers = block.signers?.length
                ? `${block.signerLabel ?? ''}${block.signers.join(' ')}`
                : '';
            return lines([line(block.text), line(signers)]);
        }
        case 'redRule':
            return '---';
        case 'letterHead':
            return [
                `**${escapeMarkdown(block.names.join(' '))}**`,
                lines([...block.classification, block.number ?? ''].map(line))
            ]
                .filter((part) => part !== '')
                .join('\n\n');
        case 'contents':
            return block.entries
                .map(
                    ({ level, text, page }) =>
                        `${'    '.repeat(level - 1)}- ${lineSafe(escapeMarkdown(text))} ${page}`
                )
                .join('\n');
        case 'title':
            return `# ${escapeMarkdown(block.text)}`;
        case 'subtitle':
        case 'addressees':
        case 'paragraph':
        case 'note':
            return lineSafe(inline(block.runs));
        case 'heading': {
            const words = `${escapeMarkdown(block.number)}${inline(block.runs)}`;
            return block.runIn
                ? `**${words}**${inline(block.runIn)}`
                : `${'#'.repeat(block.level + 1)} ${words}`;
        }
        case 'list':
            return listText(block, '');
        case 'table':
            return tableText(block);
        case 'attachmentsNote':
            return lines(
                block.items.map((item, index) => {
                    const lead = `${index === 0 ? block.label : ''}${item.number}`;
                    return `${line(lead)}${item.number ? ' ' : ''}${inline(item.runs)}`;
                })
            );
        case 'signature':
            return lines([...block.issuers, block.date].map(line));
        case 'attachmentLabel':
            return `**${escapeMarkdown(block.text)}**`;
        case 'placeholder':
            return `> **${escapeMarkdown(block.heading)}**\n>\n> ${lineSafe(inline(block.runs))}`;
        case 'imprint':
            return lines([
                ...block.notes.map((note) => line(note.label) + inline(note.runs)),
                block.plain ? '' : `${line(block.office)} ${escapeMarkdown(block.date)}`
            ]);
    }
}

/** Lines of one paragraph, each on its own. */
function lines(parts: readonly string[]): string {
    return parts.filter((part) => part !== '').join('\\\n');
}

function listText(block: List, indent: string): string {
    return block.items
        .map((item) => {
            const plainNumber = block.ordered && /^\d{1,9}\.$/.test(item.label.trim());
            const mark = plainNumber ? item.label.trim() : '-';
            const label = plainNumber || !block.ordered ? '' : escapeMarkdown(item.label);
            const words = lineSafe(`${label}${inline(item.runs)}`);
            const inner = item.children
                ? `\n${listText(item.children, `${indent}${' '.repeat(mark.length + 1)}`)}`
                : '';
            return `${indent}${mark} ${words}${inner}`;
        })
        .join('\n');
}

/** Merged cells become a first cell with the text and empty ones after it; only the first head row can be a head. */
function tableText(block: Table): string {
    const rows = placedCells(block).map((cells) => {
        const texts = new Array<string>(block.columns.length).fill('');
        for (const { cell, column, columnSpan } of cells) {
            const text = inline(cell.runs).trim();
            const shown = text === '' && cell.shade === 'bar' ? '■' : text;
            texts.fill(shown === '■' ? shown : '', column, column + columnSpan);
            texts[column] = shown;
        }
        return row(texts);
    });
    const empty = new Array<string>(block.columns.length).fill('');
    const head = block.headRows > 0 ? rows.slice(0, 1) : [row(empty)];
    const body = block.headRows > 0 ? rows.slice(1) : rows;
    const rule = row(empty.map((_, index) => RULES[block.columns[index]?.align ?? 'centred']));
    const caption = block.caption ? [`${lineSafe(inline(block.caption))}\n`] : [];
    return [...caption, ...head, rule, ...body].join('\n');
}

const RULES = { left: ':---', centred: ':---:', right: '---:' } as const;

function row(cells: readonly string[]): string {
    return `| ${cells.join(' | ')} |`;
}
