import {
    CommentRangeEnd,
    CommentRangeStart,
    CommentReference,
    Paragraph,
    Table,
    TextRun,
    type FileChild,
    type ICommentOptions
} from 'docx';
import type { Block } from '../../blocks.ts';
import type { Remarks } from '../../remarks.ts';
import { cleanText } from '../../text.ts';

const AUTHOR = '联盟方案 Alliance Plan';
const INITIALS = 'AP';

/** The comments of one file: marks what they are about, in the order of the text, and keeps their words. */
export class Comments {
    readonly #remarks: Remarks;
    readonly #date: Date;
    readonly #children: ICommentOptions[] = [];
    #last: Paragraph | undefined;

    /** @param date the day the document bears, the only one that may show */
    constructor(remarks: Remarks, date: Date) {
        this.#remarks = remarks;
        this.#date = date;
    }

    get children(): readonly ICommentOptions[] {
        return this.#children;
    }

    /**
     * Hangs the remarks of a block on its first paragraph, or on that of the item they are about; those of a table without
     * a paragraph of its own on the one above it.
     * Gives the content back.
     */
    mark(block: Block, content: FileChild[]): FileChild[] {
        const first = content.find((child) => child instanceof Paragraph) ?? this.#last;
        this.#last =
            (content.findLast((child) => child instanceof Paragraph && !content.some(isTable)) as
                Paragraph | undefined) ?? this.#last;
        const paragraphs = content.filter((child) => child instanceof Paragraph);
        for (const { text, item } of this.#remarks.get(block) ?? []) {
            const marked = item === undefined ? first : (paragraphs[item] ?? first);
            if (!marked) break;
            const id = this.#children.length;
            this.#children.push({
                id,
                author: AUTHOR,
                initials: INITIALS,
                date: this.#date,
                children: [new Paragraph({ children: [new TextRun({ text: cleanText(text) })] })]
            });
            marked.addRunToFront(new CommentRangeStart(id) as never);
            marked.addChildElement(new CommentRangeEnd(id));
            marked.addChildElement(new TextRun({ children: [new CommentReference(id)] }));
        }
        return content;
    }
}

function isTable(child: FileChild): boolean {
    return child instanceof Table;
}
