import { BookmarkEnd, BookmarkStart, InternalHyperlink, SimpleField, type FileChild } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Contents } from '../../blocks.ts';
import { paragraph, tab, textRun, type Context } from './context.ts';
import { STYLE } from './styles.ts';

/**
 * The entries, each with the page of its heading as a field of its own (PAGEREF) that holds the number worked out from
 * the grid. LibreOffice works such fields out when it opens or prints the file; Word shows the number they hold until
 * somebody renews them (Ctrl+A, F9) or prints with "update fields before printing". They are not inside a TOC field,
 * in which LibreOffice takes the numbers as text; and `updateFields` is not set, for Word would ask everybody who
 * opens the paper whether to renew it.
 */
export function contents(block: Contents, blankLines: number, context: Context): FileChild[] {
    return block.entries.map(({ level, text, page }, index) => {
        const anchor = bookmarkName(index + 1);
        const link = new InternalHyperlink({
            anchor,
            children: [textRun(text), tab(), new SimpleField(`PAGEREF ${anchor} \\h`, String(page))]
        });
        return paragraph(context, index === 0 ? blankLines : 0, [link], { style: STYLE.contents[level] });
    });
}

/** The words as what entry `listed` of the contents (counted from 1) leads to; as they are where no entry does. */
export function bookmarked(
    listed: number | undefined,
    words: readonly ParagraphChild[]
): readonly ParagraphChild[] {
    if (listed === undefined) return words;
    // The package takes these two anywhere in a paragraph, but its types name only the pair it numbers itself, over all
    // files a process writes: then the same paper would not give the same bytes twice.
    const marks = [new BookmarkStart(bookmarkName(listed), listed), new BookmarkEnd(listed)];
    const [start, end] = marks as unknown as readonly [ParagraphChild, ParagraphChild];
    return [start, ...words, end];
}

/** Word hides names that begin with a line and knows these as its own for contents. */
function bookmarkName(listed: number): string {
    return `_Toc${String(listed).padStart(6, '0')}`;
}
