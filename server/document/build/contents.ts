/** The table of contents of a long document. */
import type { Block, ContentsEntry, DocumentTree, Heading, Section, Title } from '../blocks.ts';
import { pageLayout, type PageLayout } from '../pages.ts';
import type { Profile } from '../profile.ts';
import { textOfRuns } from './runs.ts';
import { frameWordsOf } from './words.ts';
import type { PrintedPlan } from './wording.ts';

/**
 * The document with a table of contents ahead of its first paper that has chapters, where it has as many pages as the
 * profile asks for (`contentsFromPages`), else as it is. What an entry names says which entry that is (`listed`).
 */
export function withContents(tree: DocumentTree, plan: PrintedPlan, profile: Profile): DocumentTree {
    const from = profile.contentsFromPages;
    const at = tree.sections.findIndex(({ blocks }) => blocks.some(isChapter));
    if (from === 0 || at < 0 || pageLayout(tree, profile).count < from) {
        return tree;
    }
    const before = tree.sections.slice(0, at);
    const { sections, named } = numbered(tree.sections.slice(at));
    const withEntries = (entries: readonly ContentsEntry[]): DocumentTree => {
        const section: Section = {
            kind: 'issued',
            blocks: [
                { kind: 'title', text: frameWordsOf(plan).contents },
                { kind: 'contents', entries }
            ]
        };
        return { ...tree, sections: [...before, section, ...sections] };
    };
    // The contents take pages themselves: placed once with the entries, the numbers are those of the whole.
    const starts = pageLayout(withEntries(entriesOf(named, undefined)), profile);
    return withEntries(entriesOf(named, starts));
}

function isChapter(block: Block): boolean {
    return block.kind === 'heading' && block.level === 1;
}

/** A block the contents name, and the words they name it with. */
interface Named {
    readonly block: Heading | Title;
    readonly text: string;
    readonly level: ContentsEntry['level'];
}

/** The sections, what the contents name numbered in their order: chapters, their sections, the titles of attachments. */
function numbered(sections: readonly Section[]): { sections: Section[]; named: Named[] } {
    const named: Named[] = [];
    const listed = (block: Block, { kind, blocks }: Section): Block => {
        const isNamed =
            (block.kind === 'heading' && block.level <= 2) ||
            (block.kind === 'title' && kind === 'attachment');
        if (!isNamed || (block.kind !== 'heading' && block.kind !== 'title')) return block;
        const marked = { ...block, listed: named.length + 1 };
        named.push({
            block: marked,
            text: entryText(marked, blocks),
            level: entryLevel(marked, kind === 'attachment')
        });
        return marked;
    };
    return {
        sections: sections.map((section) => ({
            ...section,
            blocks: section.blocks.map((block) => listed(block, section))
        })),
        named
    };
}

function entryText(block: Heading | Title, blocks: readonly Block[]): string {
    if (block.kind === 'heading') return block.number + textOfRuns(block.runs);
    const label = blocks.find((each) => each.kind === 'attachmentLabel')?.text;
    return label === undefined ? block.text : `${label}\u3000${block.text}`;
}

/** Attachments and the chapters of the paper itself stand first; an attachment's chapters are set in below its line. */
function entryLevel(block: Heading | Title, isAttached: boolean): ContentsEntry['level'] {
    if (block.kind === 'title') return 1;
    const isSection = block.level === 2;
    return isAttached ? (isSection ? 3 : 2) : isSection ? 2 : 1;
}

function entriesOf(named: readonly Named[], starts: PageLayout | undefined): ContentsEntry[] {
    return named.map(({ block, text, level }) => ({
        level,
        text,
        page: starts?.startOf.get(block) ?? 1
    }));
}
