import {
    CompletionItemKind,
    InsertTextFormat,
    type CompletionItem,
    type CompletionList,
    type CompletionParams,
    type Range
} from 'vscode-languageserver';
import { dayOf, type Day } from '../../../language/calendar/index.ts';
import { oncePerPlan } from '../../facts/memo.ts';
import { looks } from '../kinds.ts';
import { filterText, matcher } from '../matching/match.ts';
import { loadPinyin, type Pinyin } from '../matching/pinyin.ts';
import { asWritten } from '../../../language/parsing/writing-names.ts';
import type { Session } from '../session.ts';
import type { Snapshot } from '../snapshot.ts';
import { candidatesAt, type Candidate } from './candidates.ts';
import { documentationFor, type CompletionData } from './resolve.ts';
import { cursorAt, type Place } from './place.ts';

/** More than this many names are filtered here instead of in the editor, which asks again as typing goes on. */
const most = 200;

const empty: CompletionList = { isIncomplete: false, items: [] };

/** What fits the place of the cursor, in the language of the file. */
export async function completion(session: Session, params: CompletionParams): Promise<CompletionList> {
    const pinyin = await loadPinyin();
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return empty;
    }
    const { plan, lines } = snapshot;
    const { place, word, typed } = cursorAt(plan, lines.offsetAt(params.position));
    const language = hasKeywords(plan) ? plan.language : session.language;
    const asked = { plan, offset: word.start, today: today(), language, reader: session.language };
    const all = candidatesAt(place, asked).filter(({ kind }) => kind !== 'block' || session.client.snippets);
    const range = lines.range(word);
    if (all.length <= most) {
        return { isIncomplete: false, items: all.map((one) => itemOf(one, place, snapshot, range, pinyin)) };
    }
    const matches = await matcher(typed);
    const fitting = all.filter(({ label }) => matches(label));
    return {
        isIncomplete: fitting.length > most || typed === '',
        items: fitting.slice(0, most).map((one) => itemOf(one, place, snapshot, range, pinyin))
    };
}

/** Today's date where the server runs. */
function today(): Day {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Documentation of one offer, which is asked for when the planner looks at it. */
export async function resolveCompletion(session: Session, item: CompletionItem): Promise<CompletionItem> {
    const documentation = await documentationFor(session, item.data);
    return documentation === undefined ? item : { ...item, documentation };
}

const hasKeywords = oncePerPlan((plan) => plan.entries.some(({ entry }) => entry === 'item'));

function itemOf(
    candidate: Candidate,
    place: Place,
    { uri }: Snapshot,
    range: Range,
    pinyin: Pinyin
): CompletionItem {
    const { label, detail, named, keyword, group, order = label, filter } = candidate;
    const isBlock = candidate.kind === 'block';
    const newText =
        candidate.insert ?? (candidate.kind === 'name' && mayBeQuoted(place) ? asWritten(label) : label);
    const data: CompletionData = {
        uri,
        ...(keyword && { keyword }),
        ...(named && { name: label }),
        ...(candidate.kind === 'code' && { code: label })
    };
    const title = detail ?? named?.title;
    return {
        label,
        kind: kindOf(candidate),
        ...(title !== undefined && { detail: title }),
        filterText:
            filter ?? `${filterText(label, pinyin)}${keyword === undefined ? '' : ` ${title ?? ''}`}`.trim(),
        sortText: `${String(group)} ${order}`,
        insertTextFormat: isBlock ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range, newText },
        data
    };
}

/** In tables and in quotes of prose names stand as they are. */
function mayBeQuoted(place: Place): boolean {
    return place.kind !== 'cell' && place.kind !== 'quote';
}

function kindOf({ kind, named }: Candidate): CompletionItemKind {
    switch (kind) {
        case 'keyword':
            return CompletionItemKind.Keyword;
        case 'block':
            return CompletionItemKind.Snippet;
        case 'name':
            return named === undefined ? CompletionItemKind.Text : looks[named.item.kind].completion;
        case 'word':
            return CompletionItemKind.Value;
        case 'code':
            return CompletionItemKind.Constant;
    }
}
