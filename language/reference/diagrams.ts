import type { GrammarAST } from 'langium';
import { createGrammarDiagram } from 'langium-railroad';
import { AlliancePlanGrammar } from '../generated/grammar.ts';
import { keywordOf, preferredWord } from '../keywords/lookup.ts';
import { terminals } from './terminals.ts';

const style = `
body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 60em; padding: 0 1em; color: #222; background: #fff; }
figure { margin: 0.5em 0 2em; overflow-x: auto; }
h2 { font-size: 1.1em; margin: 0; }
svg.railroad-diagram { background: #f7f7f4; }
svg.railroad-diagram path { stroke: #333; stroke-width: 2; fill: none; }
svg.railroad-diagram text { font: 12px monospace; text-anchor: middle; }
svg.railroad-diagram rect { stroke: #333; stroke-width: 1.5; fill: #fff; }
svg.railroad-diagram rect[rx] { fill: #e6f2e6; }
svg.railroad-diagram a text { fill: #0b5394; text-decoration: underline; }`;

/**
 * The grammar as a page in HTML that loads nothing from elsewhere: one railroad diagram for each rule, keywords with
 * their first word in both languages, rules linked to their diagrams. What is drawn is the grammar the parser runs on.
 */
export function grammarPage(): string {
    const rules = AlliancePlanGrammar().rules.filter((rule) => rule.$type === 'ParserRule');
    return [
        '<!DOCTYPE html>',
        '<html lang="zh-CN">',
        '<meta charset="utf-8">',
        '<title>方案语言的语法图 / Grammar of the plan language</title>',
        `<style>${style}\n</style>`,
        '<h1>方案语言的语法图 / Grammar of the plan language</h1>',
        '<p>由 <code>alliance-plan.langium</code> 生成，请勿手工修改（<code>npm run generate</code>）。' +
            'Generated from the grammar; do not edit by hand.</p>',
        '<p>绿框是关键字和标点，写中文或英文都行，同义词见 <a href="glossary.md">关键字表</a>；标点全角半角一样。' +
            '白框是别的图或下面的记号。Green boxes are keywords (either language; synonyms in the glossary) and ' +
            'punctuation (either width); white boxes are other diagrams or the tokens below.</p>',
        tokenList(),
        ...rules.map(diagram),
        '</html>',
        ''
    ].join('\n');
}

function tokenList(): string {
    const rows = Object.entries(terminals).map(
        ([name, meaning]) => `<tr id="${name}"><td><code>${name}</code></td><td>${meaning}</td></tr>`
    );
    return ['<h2>记号 / Tokens</h2>', '<table>', ...rows, '</table>'].join('\n');
}

function diagram(rule: GrammarAST.ParserRule): string {
    const drawing = createGrammarDiagram([{ ...rule, definition: named(rule.definition) }])
        .replace(/^<h2[^>]*>[^<]*<\/h2>\n/, '')
        // Only the boxes of keywords have round corners.
        .replace(/(<rect(?![^>]*rx=)[^>]*><\/rect>\s*)(<text[^>]*>\w+<\/text>)/g, linked)
        .trim();
    return `<figure id="${rule.name}"><h2>${rule.name}</h2>\n${drawing}\n</figure>`;
}

function linked(_: string, box: string, text: string): string {
    return `${box}<a href="#${text.replace(/<[^>]*>/g, '')}">${text}</a>`;
}

/**
 * A copy of a part of the grammar as a reader is shown it: keywords in both languages, and rules by their names, which a
 * grammar loaded from its derived file holds as references only.
 */
function named(element: GrammarAST.AbstractElement): GrammarAST.AbstractElement {
    switch (element.$type) {
        case 'Keyword':
            return {
                ...element,
                value: bothWords((element as GrammarAST.Keyword).value)
            } as GrammarAST.Keyword;
        case 'RuleCall': {
            const { rule } = element as GrammarAST.RuleCall;
            return { ...element, rule: { ...rule, $refText: rule.ref?.name ?? '' } } as GrammarAST.RuleCall;
        }
        case 'Assignment': {
            const assignment = element as GrammarAST.Assignment;
            return { ...assignment, terminal: named(assignment.terminal) } as GrammarAST.Assignment;
        }
        case 'Alternatives':
        case 'Group': {
            const { elements } = element as GrammarAST.Group;
            return { ...element, elements: elements.map(named) } as GrammarAST.Group;
        }
        default:
            return element;
    }
}

function bothWords(word: string): string {
    const id = keywordOf(word);
    return id ? `${word} ${preferredWord(id, 'en')}` : word;
}
