/** Quick fixes: what the findings under the cursor offer, and the same for all findings of one rule; and rewriting. */
import {
    CodeActionKind,
    TextDocumentEdit,
    type CodeAction,
    type CodeActionParams,
    type TextEdit,
    type WorkspaceEdit
} from 'vscode-languageserver';
import type { SourceFile } from '../../language/index.ts';
import { rangeOf, type TextRange } from '../../language/source.ts';
import { inLanguage } from '../messages/language.ts';
import { keywordTranslationKind } from '../protocol.ts';
import type { Edit, Finding, Fix } from '../rules/rule.ts';
import { tidied } from '../tidy-fixes.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Session } from './session.ts';
import type { Snapshot } from './snapshot.ts';
import { translateActions } from './translate-action.ts';

/** What an editor asks for when it saves: of the language's own kind, so that it can be chosen alone. */
export const planFixes: CodeActionKind = `${CodeActionKind.SourceFixAll}.alliancePlan`;

/** The fixes of findings that touch the range, the preferred ones marked, then one action a rule that mends all. */
export async function codeActions(session: Session, params: CodeActionParams): Promise<CodeAction[]> {
    const wanted = params.context.only;
    const kinds = [CodeActionKind.QuickFix, planFixes, keywordTranslationKind].filter((kind) =>
        isWanted(kind, wanted)
    );
    const findings = await session.findings(params.textDocument.uri);
    const file = await session.source(params.textDocument.uri);
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined || file === undefined || kinds.length === 0) {
        return [];
    }
    const { lines } = snapshot;
    const here = { start: lines.offsetAt(params.range.start), end: lines.offsetAt(params.range.end) };
    const touched = findings.filter((finding) => meets(rangeOf(finding.span), here));
    return [
        ...(kinds.includes(CodeActionKind.QuickFix)
            ? [
                  ...touched.flatMap((finding) => fixesOf(session, snapshot, file, finding)),
                  ...allOfSameCode(session, snapshot, file, touched, findings)
              ]
            : []),
        ...(wanted !== undefined && kinds.includes(planFixes) ? fixAll(session, file, findings) : []),
        ...(kinds.includes(keywordTranslationKind) ? translateActions(session, file, params) : [])
    ];
}

/** A client that asks for `quickfix` wants `quickfix.…` too; one that asks for nothing in particular wants all. */
function isWanted(kind: CodeActionKind, wanted: readonly CodeActionKind[] | undefined): boolean {
    return wanted === undefined || wanted.some((one) => kind === one || kind.startsWith(`${one}.`));
}

function meets(a: TextRange, b: TextRange): boolean {
    return a.start <= b.end && b.start <= a.end;
}

function fixesOf(session: Session, snapshot: Snapshot, file: SourceFile, finding: Finding): CodeAction[] {
    return (finding.fixes?.() ?? []).map((fix) => ({
        title: inLanguage(fix.title, session.language),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(session, snapshot, finding)],
        ...(fix.preferred && { isPreferred: true }),
        edit: workspaceEdit(session, file, fix.edits)
    }));
}

/** For each rule that touches the range: its surest fix in every place, where there is more than one. */
function allOfSameCode(
    session: Session,
    snapshot: Snapshot,
    file: SourceFile,
    touched: readonly Finding[],
    findings: readonly Finding[]
): CodeAction[] {
    return [...new Set(touched.map(({ code }) => code))].flatMap((code) => {
        const fixes = compatible(findings.filter((finding) => finding.code === code).flatMap(surestFix));
        if (fixes.length < 2) {
            return [];
        }
        const count = String(fixes.length);
        const title = { zh: `改正全部${count}处（${code}）`, en: `Fix all ${count} places (${code})` };
        return [
            {
                title: inLanguage(title, session.language),
                kind: CodeActionKind.QuickFix,
                diagnostics: touched
                    .filter((finding) => finding.code === code)
                    .map((finding) => diagnosticOf(session, snapshot, finding)),
                edit: workspaceEdit(
                    session,
                    file,
                    fixes.flatMap(({ edits }) => edits)
                )
            }
        ];
    });
}

/** What an editor may apply when it saves: only fixes that are surely right. */
function fixAll(session: Session, file: SourceFile, findings: readonly Finding[]): CodeAction[] {
    const sure = findings.flatMap((finding) => finding.fixes?.().filter(({ preferred }) => preferred) ?? []);
    const fixes = compatible(sure);
    if (fixes.length === 0) {
        return [];
    }
    const title = { zh: '改正所有可以自动改正的问题', en: 'Fix everything that can be fixed by itself' };
    return [
        {
            title: inLanguage(title, session.language),
            kind: planFixes,
            edit: workspaceEdit(
                session,
                file,
                fixes.flatMap(({ edits }) => edits)
            )
        }
    ];
}

/** The preferred fix of a finding; its only one, where none is preferred. */
function surestFix({ fixes }: Finding): Fix[] {
    const all = fixes?.() ?? [];
    const preferred = all.filter((fix) => fix.preferred === true);
    return preferred.length > 0 ? preferred.slice(0, 1) : all.length === 1 ? [...all] : [];
}

/** Fixes of which no two change the same text, the first ones kept: edits of one request may not overlap. */
function compatible(fixes: readonly Fix[]): Fix[] {
    let taken = -1;
    return fixes
        .map((fix) => ({ fix, ranges: fix.edits.map(({ span }) => rangeOf(span)) }))
        .sort((a, b) => firstOffset(a.ranges) - firstOffset(b.ranges))
        .filter(({ ranges }) => {
            const first = firstOffset(ranges);
            const inserts = ranges.some(({ start, end }) => start === end);
            const isFree = first > taken || (first === taken && !inserts);
            taken = isFree ? Math.max(...ranges.map(({ end }) => end)) : taken;
            return isFree;
        })
        .map(({ fix }) => fix);
}

function firstOffset(ranges: readonly TextRange[]): number {
    return Math.min(...ranges.map(({ start }) => start));
}

/**
 * The edits by file, bound to the versions they were computed for; those of the file itself leave it in the house
 * style. Edits of files no longer known are left out.
 */
function workspaceEdit(session: Session, file: SourceFile, edits: readonly Edit[]): WorkspaceEdit {
    const byFile = new Map<string, TextEdit[]>();
    const elsewhere = edits.filter(({ span }) => span.place.uri !== file.uri);
    const changes = [
        ...tidied(file, edits).map((change) => ({ uri: file.uri, ...change })),
        ...elsewhere.map(({ span, text }) => ({ uri: span.place.uri, ...rangeOf(span), text }))
    ];
    for (const { uri, text, ...place } of changes) {
        const range = session.lines(uri)?.range(place);
        if (range !== undefined) {
            byFile.set(uri, [...(byFile.get(uri) ?? []), { range, newText: text }]);
        }
    }
    return {
        documentChanges: [...byFile].map(([uri, changes]) =>
            TextDocumentEdit.create({ uri, version: session.version(uri) ?? null }, changes)
        )
    };
}
