import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import type { Span } from '../../language/source.ts';
import type { ResolvedImport } from '../../language/model/plan.ts';
import { isOwn } from '../facts/source.ts';
import { explanationOf } from './diagnostics.ts';
import { touches } from './search.ts';
import { locate, type Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';

/** Links on the paths of imports, on the titles of basis documents that a plan of the folders holds, on rules excused. */
export async function documentLinks(session: Session, params: DocumentLinkParams): Promise<DocumentLink[]> {
    const asked = await session.snapshot(params.textDocument.uri);
    // Other plans are looked into only where this one cites papers by their titles.
    const snapshots = asked !== undefined && citedIn(asked).length > 0 ? await session.everySnapshot() : [];
    const snapshot = await session.snapshot(params.textDocument.uri);
    return snapshot === undefined
        ? []
        : [
              ...importLinks(snapshot),
              ...basisLinks(session, snapshot, snapshots),
              ...ruleLinks(session, snapshot)
          ];
}

function importLinks({ plan, lines }: Snapshot): DocumentLink[] {
    return plan.imports
        .filter((one) => one.failure === undefined || one.failure === 'circular')
        .map((one) => ({ range: lines.rangeOfSpan(one.entry.path.span), target: one.uri }));
}

/** 依据 《关于…的通知》: to the place where a plan of the folders declares a document of that title. */
function basisLinks(session: Session, snapshot: Snapshot, snapshots: readonly Snapshot[]): DocumentLink[] {
    const { plan, lines } = snapshot;
    const places = new Map(
        snapshots.flatMap((one) =>
            one.plan.documents.flatMap(({ title, nameSpan }) =>
                title === undefined || !isOwn(one.plan, nameSpan)
                    ? []
                    : [[plainTitle(title), nameSpan] as const]
            )
        )
    );
    return citedIn(snapshot).flatMap(({ title, span }) => {
        const place = places.get(plainTitle(title));
        const found = place === undefined || !isOwn(plan, span) ? undefined : locate(session, place);
        return found === undefined
            ? []
            : [
                  {
                      range: lines.rangeOfSpan(span),
                      target: `${found.uri}#L${String(found.range.start.line + 1)}`
                  }
              ];
    });
}

/** The papers that a plan and its changes rest on, by their titles. */
function citedIn({ plan }: Snapshot): { readonly title: string; readonly span: Span }[] {
    return [...plan.documents, ...plan.amendments]
        .flatMap(({ basis }) => basis)
        .flatMap(({ title, span }) => (title === undefined ? [] : [{ title: title.text, span }]));
}

/** Titles are compared without the marks around and in them. */
function plainTitle(title: string): string {
    return title.replace(/[《》〈〉“”‘’"\s]/g, '');
}

/** 忽略 T02: to the page that explains the rule. */
function ruleLinks(session: Session, { plan, lines }: Snapshot): DocumentLink[] {
    return plan.suppressions
        .flatMap(({ rules }) => rules)
        .flatMap(({ code, span }) => {
            const target = explanationOf(session, code);
            return target === undefined ? [] : [{ range: lines.rangeOfSpan(span), target }];
        });
}

/** The import on whose path the offset stands. */
export function importAt(snapshot: Snapshot, offset: number): ResolvedImport | undefined {
    return snapshot.plan.imports.find((one) => touches(one.entry.path.span, offset));
}
