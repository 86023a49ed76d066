/** Tables too wide for an upright page. */
import type { Block, Section, Table } from '../blocks.ts';

/** More than so many ems of columns do not fit the 36 of an upright line, however the cells are broken. */
const WIDEST = 62;

/** The section with each wide table on landscape pages of its own, the text around it on upright ones. */
export function turnedForTables(section: Section): Section[] {
    if (!section.blocks.some(isWide)) {
        return [section];
    }
    if (section.blocks.every((block) => block.kind !== 'paragraph' && block.kind !== 'heading')) {
        return [{ ...section, orientation: 'landscape' }];
    }
    const groups: Block[][] = [[]];
    for (const block of section.blocks) {
        const last = groups.at(-1) ?? [];
        if (isWide(block)) groups.push([...takenHeadings(last), block], []);
        else last.push(block);
    }
    return groups
        .filter((blocks) => blocks.length > 0)
        .map((blocks) => ({
            ...section,
            blocks,
            ...(blocks.some(isWide) && { orientation: 'landscape' as const })
        }));
}

/** The headings a group ends in, taken out of it: none stands on the page before what it heads. */
function takenHeadings(group: Block[]): Block[] {
    return group.splice(group.findLastIndex(({ kind }) => kind !== 'heading') + 1);
}

function isWide(block: Block): block is Table {
    return block.kind === 'table' && block.columns.reduce((sum, { width }) => sum + width, 0) > WIDEST;
}
