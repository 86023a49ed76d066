/** Whole lines of a paper that stand outside of it: who to ask, the note of attachments, subject words. */
import { replaced, type Spot } from './meant-spot.ts';
import { isWayToReach } from './meant-contacts.ts';
import type { SyntaxProblem } from './problem.ts';

const attachments = /^[ \t\u3000]*附件?[ \t\u3000]*[0-9０-９一二三四五]*[ \t\u3000]*[：:]/;

/** `附件1：结对名单`, `联系人：办公室`: these belong to a document, whose braces they stand in. */
export function lineOfPaper(spot: Spot): SyntaxProblem | undefined {
    const { text, isInside, lineStart, lineEnd } = spot;
    if (isInside) {
        return undefined;
    }
    const line = text.slice(lineStart, lineEnd).trim();
    const start = text.indexOf(line, lineStart);
    if (attachments.test(line)) {
        return replaced(spot, start, line, 'attachment-line');
    }
    const [, word = ''] = /^([^：:]{2,6})[：:]/.exec(line) ?? [];
    return isWayToReach(word) ? replaced(spot, start, line, 'contact-line') : undefined;
}
