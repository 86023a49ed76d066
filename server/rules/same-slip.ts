/** What several rules tell about one date is one slip for the reader: it is told once. */
import { rangeOf } from '../../language/source.ts';
import type { Severity } from './rule.ts';
import type { PlacedFinding } from './runner.ts';

/** Rules that hold a date against limits, the widest first: the period, the paper's date, the stage. */
const limits: readonly string[] = ['D03', 'D05', 'D04'];
/** Rules about the kind of day a date is, the strongest first: vacation, weekend. */
const kindsOfDay: readonly string[] = ['D11', 'D09'];
/** Rules about who holds a post: whom the role asks for tells more than that he leads already. */
const holders: readonly string[] = ['R04', 'R06'];
const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * The findings without those that blame a date once more. Of the limits it misses the most severe is kept, of equal ones
 * the widest, with the other limits as places it concerns. What kind of day it is does not matter where it must be changed.
 */
export function slipsOnce(found: readonly PlacedFinding[]): PlacedFinding[] {
    const byPlace = new Map<string, PlacedFinding[]>();
    for (const placed of found) {
        const { code } = placed.finding;
        if (![limits, kindsOfDay, holders].some((codes) => codes.includes(code))) continue;
        const key = `${code.charAt(0)} ${String(placed.start)} ${String(placed.end)}`;
        byPlace.set(key, [...(byPlace.get(key) ?? []), placed]);
    }
    const kept = new Map<PlacedFinding, PlacedFinding | undefined>();
    for (const told of byPlace.values()) {
        if (told.length < 2) continue;
        for (const one of told) kept.set(one, undefined);
        for (const one of onceOf(told)) kept.set(one.of, one.finding);
    }
    return found.flatMap((placed) => (kept.has(placed) ? (kept.get(placed) ?? []) : placed));
}

function onceOf(told: readonly PlacedFinding[]): { of: PlacedFinding; finding: PlacedFinding }[] {
    const missed = told.filter(({ finding }) => !kindsOfDay.includes(finding.code));
    const [first] = [...missed].sort((a, b) => weight(a) - weight(b));
    const [kind] = kindsOfDay.flatMap((code) => told.filter(({ finding }) => finding.code === code));
    const related = new Map(
        missed.flatMap(({ finding }) => finding.related ?? []).map((one) => [rangeOf(one.span).start, one])
    );
    const isWrong = first?.finding.severity === 'error';
    const withRelated = first && { ...first, finding: { ...first.finding, related: [...related.values()] } };
    return [
        ...(first && withRelated ? [{ of: first, finding: related.size > 0 ? withRelated : first }] : []),
        ...(kind && !isWrong ? [{ of: kind, finding: kind }] : [])
    ];
}

function weight({ finding: { code, severity } }: PlacedFinding): number {
    return order.indexOf(severity) * limits.length + Math.max(limits.indexOf(code), holders.indexOf(code));
}
