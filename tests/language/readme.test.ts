import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../language/formatting/leaves.ts';
import { keywordIds, keywordOf, preferredWord, wordsOf } from '../../language/keywords/lookup.ts';
import { planOf } from '../../language/index.ts';
import { parseChunk } from '../../language/parsing/parser.ts';
import { rangeOf } from '../../language/source.ts';
import { runRules } from '../../server/rules/runner.ts';
import { problemsIn, read } from './support/read.ts';

const readme = readFileSync(new URL('../../language/README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```alliance\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

/** The keywords of an example that stand as keywords, not as a name or a status. */
function keywordsUsed(text: string) {
    return read(text).chunks.flatMap((chunk) =>
        leavesOf(parseChunk(chunk.text)!.value).flatMap(({ type, node }) => {
            const id = keywordOf(type);
            return id && !['Segment', 'LabelName', 'Status'].includes(node.$type) ? [id] : [];
        })
    );
}

describe('the language at a glance, in the project’s README', () => {
    it('has nothing that a reviewer would note', () => {
        const project = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
        const [, example = ''] = /```alliance\n([\s\S]*?)```/.exec(project) ?? [];
        const plan = planOf(example);
        expect(plan.alliances).toHaveLength(1);
        expect(runRules(plan).map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
    });
});

describe('the reference of the language', () => {
    it.each(examples.map((text) => [text.split('\n')[0], text] as const))(
        'reads its example: %s',
        (_, text) => {
            expect(problemsIn(read(text)).map(({ code, found }) => [code, found])).toEqual([]);
        }
    );

    it('resolves every quote of the model that its examples make, taken together', () => {
        const all = planOf(examples.filter((text) => !text.startsWith('#')).join('\n'));
        expect(all.quotes.length).toBeGreaterThan(3);
        expect(all.quotes.map((quote) => quote.text)).not.toContain(undefined);
    });

    it('uses no unknown name and makes no mistake of writing in its examples, taken together', () => {
        const all = examples.join('\n');
        const found = runRules(planOf(all)).filter(({ code }) => code.startsWith('L') || code === 'N01');
        expect(
            found.map(({ code, span }) => [code, all.slice(rangeOf(span).start, rangeOf(span).end)])
        ).toEqual([]);
    });

    it('shows every construct: each item, property, frame and word of duties stands in an example', () => {
        const used = new Set(examples.flatMap(keywordsUsed));
        // 至 stands inside dates only, which are one token.
        const missing = keywordIds.filter((id) => id !== 'until' && !used.has(id));
        expect(missing.map((id) => preferredWord(id, 'zh'))).toEqual([]);
    });

    it('names every keyword', () => {
        const missing = keywordIds.filter((id) => !wordsOf(id).some((word) => readme.includes(word)));
        expect(missing.map((id) => preferredWord(id, 'zh'))).toEqual([]);
    });
});
