/**
 * Who is responsible for what, in the editor's view of calls: what "calls" a unit, school, person or post are the items
 * they are responsible for, host, assist or head; what an item "calls" are those it names.
 */
import {
    SymbolKind,
    type CallHierarchyIncomingCall,
    type CallHierarchyIncomingCallsParams,
    type CallHierarchyItem,
    type CallHierarchyOutgoingCall,
    type CallHierarchyOutgoingCallsParams,
    type CallHierarchyPrepareParams
} from 'vscode-languageserver';
import type { Plan } from '../../../language/model/plan.ts';
import { rangeOf } from '../../../language/source.ts';
import { isOwn } from '../../facts/source.ts';
import { looks } from '../kinds.ts';
import { occurrenceAt } from '../names/occurrences.ts';
import { countUpTo, entryAt } from '../search.ts';
import { locate, type Session } from '../session.ts';
import type { Snapshot } from '../snapshot.ts';
import { itemsIn } from '../walk.ts';
import { dutiesOf, dutyAt, workOf, type Work } from './duties.ts';
import { partiesIn, partyAt, type PartyPlace } from './parties.ts';

/** Whoever or whatever stands at the cursor. */
export async function prepareCallHierarchy(
    session: Session,
    params: CallHierarchyPrepareParams
): Promise<CallHierarchyItem[] | null> {
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) {
        return null;
    }
    const offset = snapshot.lines.offsetAt(params.position);
    const party = partyAt(snapshot.plan, offset);
    const work = party === undefined ? workAt(snapshot.plan, offset) : undefined;
    const item = party === undefined ? work && workItem(snapshot, work) : partyItem(session, snapshot, party);
    return item === undefined ? null : [item];
}

/** What somebody is responsible for, in all plans of the folders. */
export async function incomingCalls(
    session: Session,
    { item }: CallHierarchyIncomingCallsParams
): Promise<CallHierarchyIncomingCall[]> {
    const snapshots = await session.everySnapshot();
    const key = await keyOf(session, item);
    return key === undefined ? [] : snapshots.flatMap((snapshot) => callsOf(snapshot, key));
}

/** Those whom an item names. */
export async function outgoingCalls(
    session: Session,
    { item }: CallHierarchyOutgoingCallsParams
): Promise<CallHierarchyOutgoingCall[]> {
    const snapshot = await session.snapshot(item.uri);
    if (snapshot === undefined) {
        return [];
    }
    const { plan, lines } = snapshot;
    const start = lines.offsetAt(item.selectionRange.start);
    const named = new Map<string, PartyPlace[]>();
    for (const { range, work } of dutiesOf(plan)) {
        if (rangeOf(work.nameSpan).start === start) {
            for (const party of partiesWithin(plan, range.start, range.end)) {
                named.set(party.key, [...(named.get(party.key) ?? []), party]);
            }
        }
    }
    return [...named.values()].flatMap((places) => {
        const [first] = places;
        const to = first && partyItem(session, snapshot, first);
        return to === undefined
            ? []
            : [{ to, fromRanges: places.map(({ span }) => lines.rangeOfSpan(span)) }];
    });
}

async function keyOf(
    session: Session,
    { uri, selectionRange }: CallHierarchyItem
): Promise<string | undefined> {
    const snapshot = await session.snapshot(uri);
    return snapshot && partyAt(snapshot.plan, snapshot.lines.offsetAt(selectionRange.start))?.key;
}

/** What the party of this key does by one plan, each thing once with every place that says so. */
function callsOf(snapshot: Snapshot, key: string): CallHierarchyIncomingCall[] {
    const { plan, lines } = snapshot;
    const calls = new Map<number, CallHierarchyIncomingCall>();
    for (const place of partiesIn(plan)) {
        const duty = place.key === key ? dutyAt(plan, rangeOf(place.span).start) : undefined;
        if (duty !== undefined) {
            const { work, capacity } = duty;
            const known = calls.get(rangeOf(work.nameSpan).start);
            const from = known?.from ?? workItem(snapshot, work);
            const fromRanges = [...(known?.fromRanges ?? []), lines.rangeOfSpan(place.span)];
            const detail = known === undefined ? capacity : `${known.from.detail ?? ''}、${capacity}`;
            calls.set(rangeOf(work.nameSpan).start, { from: { ...from, detail }, fromRanges });
        }
    }
    return [...calls.values()];
}

function partiesWithin(plan: Plan, start: number, end: number): readonly PartyPlace[] {
    const parties = partiesIn(plan);
    const startOf = ({ span }: PartyPlace): number => rangeOf(span).start;
    const found = parties.slice(countUpTo(parties, start - 1, startOf), countUpTo(parties, end, startOf));
    // 西吉一小·校长 names the post, not the school.
    return found.filter(({ span }, index) => {
        const next = found[index + 1];
        return (
            next === undefined || !next.name.includes('·') || rangeOf(next.span).start - rangeOf(span).end > 1
        );
    });
}

/** The item that the offset names, or stands in. */
function workAt(plan: Plan, offset: number): Work | undefined {
    const target = occurrenceAt(plan, offset)?.target;
    if (target !== undefined && isOwn(plan, target.nameSpan)) {
        return workOf(target.item);
    }
    const entry = entryAt(plan, offset);
    const around = entry === undefined ? [] : itemsIn(entry).filter(({ span }) => contains(span, offset));
    const innermost = around.at(-1);
    return dutyAt(plan, offset)?.work ?? (innermost && workOf(innermost));
}

function contains(span: Work['span'], offset: number): boolean {
    const { start, end } = rangeOf(span);
    return start <= offset && offset <= end;
}

function workItem({ uri, lines }: Snapshot, { item, name, span, nameSpan }: Work): CallHierarchyItem {
    return {
        name,
        kind: looks[item.kind].symbol,
        detail: item.keyword.text,
        uri,
        range: lines.rangeOfSpan(span),
        selectionRange: lines.rangeOfSpan(nameSpan)
    };
}

/** A party at its declaration, where it has one; a post and a party known everywhere at the place looked at. */
function partyItem(
    session: Session,
    { uri, lines }: Snapshot,
    party: PartyPlace
): CallHierarchyItem | undefined {
    const { name, span, target } = party;
    if (target === undefined || name !== target.name) {
        const range = lines.rangeOfSpan(span);
        return { name, kind: SymbolKind.Property, uri, range, selectionRange: range };
    }
    const place = locate(session, target.nameSpan);
    return (
        place && {
            name,
            kind: looks[target.item.kind].symbol,
            detail: target.item.keyword.text,
            uri: place.uri,
            range: place.range,
            selectionRange: place.range
        }
    );
}
