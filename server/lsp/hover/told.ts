import type { TextRange } from '../../../language/source.ts';

/** Something to be told about the text under the cursor, as Markdown. */
export interface Told {
    readonly range: TextRange;
    readonly text: string;
}
