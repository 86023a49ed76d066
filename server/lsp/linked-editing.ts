import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { rangeOf } from '../../language/source.ts';
import { occurrenceAt, occurrencesByKey } from './names/occurrences.ts';
import { entryAt } from './search.ts';
import type { Session } from './session.ts';

/** What may be typed into a name while it is edited in several places: input methods write letters and `'` first. */
const wordPattern = '[^\\s\\u3000、，,。；;：:·{}｛｝（）()“”"「」《》【】|｜]+';

/** The name under the cursor and its other places in the same item, which are edited together. */
export async function linkedEditing(
    session: Session,
    params: LinkedEditingRangeParams
): Promise<LinkedEditingRanges | null> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return null;
    }
    const { plan, lines } = snapshot;
    const offset = lines.offsetAt(params.position);
    const here = occurrenceAt(plan, offset);
    const entry = here && entryAt(plan, offset);
    if (here === undefined || entry === undefined) {
        return null;
    }
    const { start, end } = rangeOf(entry.span);
    const ranges = (occurrencesByKey(plan).get(here.key) ?? [])
        .filter(({ written }) => written === here.written)
        .map(({ span }) => rangeOf(span))
        .filter((range) => start <= range.start && range.end <= end);
    return ranges.length < 2 ? null : { ranges: ranges.map((range) => lines.range(range)), wordPattern };
}
