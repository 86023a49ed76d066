import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AlliancePlanGrammar } from '../../../language/generated/grammar.ts';
import { allKeywordWords } from '../../../language/keywords/lookup.ts';
import { referenceFiles } from '../../../language/reference/generate.ts';
import { terminals } from '../../../language/reference/terminals.ts';

const [glossary, grammar] = referenceFiles().map(({ content }) => content) as [string, string];

describe('the generated pages of the reference', () => {
    it.each(referenceFiles())('$path is what the generator gives', ({ path, content }) => {
        expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(content);
    });

    it('list every word of every keyword', () => {
        const cells = new Set(glossary.split(/ \| |^\| | \|$|、|, | `：`/m));
        expect(allKeywordWords().filter((word) => !cells.has(word))).toEqual([]);
    });

    it('explain every token that a planner writes', () => {
        const tokens = AlliancePlanGrammar().rules.flatMap((rule) =>
            rule.$type === 'TerminalRule' && !rule.hidden ? [rule.name] : []
        );
        expect(Object.keys(terminals)).toEqual(tokens);
    });

    it('draw every rule once, and link only to what is on the page', () => {
        const rules = AlliancePlanGrammar().rules.flatMap((rule) =>
            rule.$type === 'ParserRule' ? [rule.name] : []
        );
        const ids = [...grammar.matchAll(/<figure id="(\w+)">/g)].map(([, id]) => id);
        expect(ids).toEqual(rules);
        const links = [...grammar.matchAll(/href="#(\w+)"/g)].map(([, id]) => id ?? '');
        expect(links.length).toBeGreaterThan(rules.length);
        expect(links.filter((id) => !grammar.includes(`id="${id}"`))).toEqual([]);
        expect(grammar.match(/<svg/g)).toHaveLength(rules.length);
    });

    it('name keywords in both languages', () => {
        expect(grammar).toContain('>办公室设在 office at</text>');
        expect(grammar).toContain('>活动 activity</text>');
    });
});
