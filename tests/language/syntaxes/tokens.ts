import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { textMateGrammar } from '../../../language/syntaxes/textmate.ts';

/** A stretch of a line with its innermost scope, the language's suffix left off. */
export interface ScopedText {
    readonly text: string;
    readonly scope: string;
}

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));

async function loadGrammar() {
    await oniguruma.loadWASM(Uint8Array.from(wasm).buffer);
    const registry = new textmate.Registry({
        onigLib: Promise.resolve(oniguruma),
        loadGrammar: async () => textmate.parseRawGrammar(JSON.stringify(textMateGrammar()), 'grammar.json')
    });
    const grammar = await registry.loadGrammar('source.alliance-plan');
    if (!grammar) {
        throw new Error('The grammar was not loaded.');
    }
    return grammar;
}

const grammar = await loadGrammar();

/** The text as the editor colours it, line by line, blanks left out. */
export function colour(text: string): readonly (readonly ScopedText[])[] {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
        const result = grammar.tokenizeLine(line, state);
        state = result.ruleStack;
        return result.tokens
            .map((token) => ({
                text: line.slice(token.startIndex, token.endIndex).trim(),
                scope: (token.scopes.at(-1) ?? '').replace(/\.alliance-plan$/, '')
            }))
            .filter((token) => token.text !== '');
    });
}

/** The stretches of one line that have a scope of their own, as `text/scope`. */
export function scoped(line: string): readonly string[] {
    return (colour(line)[0] ?? []).filter((t) => t.scope !== 'source').map((t) => `${t.text}/${t.scope}`);
}

/** The innermost scope of the first stretch of `line` that is exactly `text`. */
export function scopeOf(line: string, text: string): string | undefined {
    return colour(line)
        .flat()
        .find((token) => token.text === text)?.scope;
}
