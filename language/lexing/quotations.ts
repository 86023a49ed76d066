/** Text in marks: quotations on one line, and prose in brackets. The lexer and the splitter read both alike. */
import { anyOf } from './characters.ts';

/** “…”, "…", 「…」, 《…》 on one line; “ and 《 nest once. */
export const quotation = anyOf(
    '“(?:[^“”\\r\\n]|“[^“”\\r\\n]*”)*”',
    '"[^"\\r\\n]*"',
    '「[^」\\r\\n]*」',
    '《(?:[^《》\\r\\n]|《[^《》\\r\\n]*》)*》'
);

/** Running text; it may not hold another opening bracket, so that a missing one closes at the next. */
export const prose = '【[^【】]*】';

const wholly = new RegExp(`^${anyOf(quotation, prose)}$`);

/** Whether the text is one quotation or one piece of prose, marks included. */
export function isMarked(text: string): boolean {
    return wholly.test(text);
}
