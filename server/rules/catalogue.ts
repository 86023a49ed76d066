import { explainRule } from './explain.ts';
import { ruleFamilies, rules } from './registry.ts';
import type { RuleFamily } from './rule.ts';

/** The catalogue's path in the project and in the package. */
export const cataloguePath = 'server/rules/README.md';

/** The line of the catalogue, counted from 1, on which a rule is explained in the reader's language. */
export function catalogueLine(code: string, language: 'zh' | 'en'): number | undefined {
    lines ??= { zh: linesOfRules('zh'), en: linesOfRules('en') };
    return lines[language].get(code);
}

let lines: Readonly<Record<'zh' | 'en', ReadonlyMap<string, number>>> | undefined;

function linesOfRules(language: 'zh' | 'en'): ReadonlyMap<string, number> {
    const all = page().split('\n');
    const start = all.indexOf(chapterTitles[language]);
    const found = new Map<string, number>();
    for (const [index, line] of all.entries()) {
        const code = index > start ? /^#### ([A-Z]\d\d) /.exec(line)?.[1] : undefined;
        if (code !== undefined && !found.has(code)) {
            found.set(code, index + 1);
        }
    }
    return found;
}

const chapterTitles = { zh: '## 中文说明', en: '## English' };

/** The generated pages about the rules, their paths relative to the project's root. */
export function catalogueFiles(): { readonly path: string; readonly content: string }[] {
    return [{ path: cataloguePath, content: page() }];
}

function page(): string {
    return (
        [
            '# 规则目录 / Rule catalogue',
            '由 `server/rules/` 中的规则生成，请勿手工修改（`npm run generate`）。',
            'Generated from the rules in `server/rules/`; do not edit by hand (`npm run generate`).',
            overview(),
            chapterTitles.zh,
            ...chapters('zh'),
            chapterTitles.en,
            ...chapters('en')
        ].join('\n\n') + '\n'
    );
}

function overview(): string {
    const rows = rules.map(
        (rule) =>
            `| ${rule.code} | ${rule.title.zh} | ${rule.title.en} | ${rule.severity} | ${rule.fixable ? '✓' : ''} |`
    );
    return ['| code | 名称 | title | severity | fix |', '| --- | --- | --- | --- | --- |', ...rows].join(
        '\n'
    );
}

function chapters(language: 'zh' | 'en'): string[] {
    const families = Object.keys(ruleFamilies) as RuleFamily[];
    return families.flatMap((family) => [
        `### ${family} ${ruleFamilies[family][language]}`,
        ...rules.filter((rule) => rule.code.startsWith(family)).map((rule) => explainRule(rule, language, 4))
    ]);
}
