import fc from 'fast-check';
import type { Position } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { codeActions } from '../../../server/lsp/code-actions.ts';
import { completion } from '../../../server/lsp/completion/provider.ts';
import { definition } from '../../../server/lsp/definition.ts';
import { diagnosticsOf } from '../../../server/lsp/diagnostics.ts';
import { foldingRanges } from '../../../server/lsp/folding.ts';
import { formatting } from '../../../server/lsp/formatting.ts';
import { highlights } from '../../../server/lsp/highlight.ts';
import { hover } from '../../../server/lsp/hover/provider.ts';
import { documentLinks } from '../../../server/lsp/links.ts';
import { outline } from '../../../server/lsp/outline.ts';
import { references } from '../../../server/lsp/references.ts';
import {
    incomingCalls,
    outgoingCalls,
    prepareCallHierarchy
} from '../../../server/lsp/responsibility/provider.ts';
import { linkedEditing } from '../../../server/lsp/linked-editing.ts';
import { selectionRanges } from '../../../server/lsp/selection.ts';
import { inlayHints } from '../../../server/lsp/inlay-hints/provider.ts';
import { codeLenses, resolveCodeLens } from '../../../server/lsp/code-lenses/provider.ts';
import { planTree } from '../../../server/lsp/plan-tree/provider.ts';
import { TokenMemory } from '../../../server/lsp/semantic-tokens/provider.ts';
import { signatureHelp } from '../../../server/lsp/signature/provider.ts';
import type { Session } from '../../../server/lsp/session.ts';
import { smallPlan } from './support/plans.ts';
import { onlyUri, sessionOn } from './support/session.ts';

const textDocument = { uri: onlyUri };

/** Asks every provider about one position; what they answer about the whole file. */
async function askAll(session: Session, position: Position): Promise<void> {
    const at = { textDocument, position };
    const range = { start: position, end: position };
    const options = { tabSize: 4, insertSpaces: true };
    await hover(session, at);
    await completion(session, at);
    await definition(session, at);
    await references(session, { ...at, context: { includeDeclaration: true } });
    await highlights(session, at);
    await outline(session, { textDocument });
    await foldingRanges(session, { textDocument });
    await new TokenMemory().full(session, { textDocument });
    const all = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    await inlayHints(session, { textDocument, range: all });
    await planTree(session, { uri: onlyUri });
    for (const lens of await codeLenses(session, { textDocument })) {
        await resolveCodeLens(session, lens);
    }
    await selectionRanges(session, { textDocument, positions: [position] });
    await linkedEditing(session, at);
    await signatureHelp(session, at);
    for (const item of (await prepareCallHierarchy(session, at)) ?? []) {
        await incomingCalls(session, { item });
        await outgoingCalls(session, { item });
    }
    await documentLinks(session, { textDocument });
    await formatting(session, { textDocument, options });
    await codeActions(session, { textDocument, range, context: { diagnostics: [] } });
}

describe('no provider fails', () => {
    it('at any place of a sound plan', async () => {
        const session = sessionOn(smallPlan);
        const snapshot = await session.snapshot(onlyUri);
        for (let offset = 0; offset <= smallPlan.length; offset += 1) {
            const at = {
                textDocument,
                position: snapshot?.lines.positionAt(offset) ?? { line: 0, character: 0 }
            };
            await hover(session, at);
            await completion(session, at);
            await definition(session, at);
            await signatureHelp(session, at);
        }
    });

    it('in a plan from which some stretch is missing, or in which something was typed', async () => {
        const damage = fc.record({
            start: fc.nat(smallPlan.length),
            length: fc.nat(40),
            typed: fc.constantFrom(
                '',
                '{',
                '}',
                '“',
                '【',
                '】',
                '|',
                '：',
                '，',
                '。',
                '·',
                '活动 ',
                '\r\n',
                '\u3000',
                '𠀀'
            ),
            cursor: fc.nat(smallPlan.length)
        });
        await fc.assert(
            fc.asyncProperty(damage, async ({ start, length, typed, cursor }) => {
                const text = smallPlan.slice(0, start) + typed + smallPlan.slice(start + length);
                const session = sessionOn(text);
                const snapshot = await session.snapshot(onlyUri);
                await askAll(session, snapshot?.lines.positionAt(cursor) ?? { line: 0, character: 0 });
            }),
            { numRuns: 150 }
        );
    });
});

describe('diagnostics', () => {
    it('never reach beyond the text, and never run backwards', async () => {
        await fc.assert(
            fc.asyncProperty(fc.nat(smallPlan.length), fc.nat(60), async (start, length) => {
                const text = smallPlan.slice(0, start) + smallPlan.slice(start + length);
                const session = sessionOn(text);
                const snapshot = await session.snapshot(onlyUri);
                if (snapshot === undefined) {
                    throw new Error('the text is known');
                }
                for (const { range } of diagnosticsOf(session, snapshot, await session.findings(onlyUri))) {
                    const from = snapshot.lines.offsetAt(range.start);
                    const to = snapshot.lines.offsetAt(range.end);
                    expect(from).toBeLessThanOrEqual(to);
                    expect(snapshot.lines.positionAt(to)).toEqual(range.end);
                }
            }),
            { numRuns: 60 }
        );
    });
});
