import { explainRule } from './explain.ts';
import { ruleFamilies, rules } from './registry.ts';
import type { RuleFamily } from './rule.ts';

/** The generated pages about the rules, their paths relative to the project's root. */
export function catalogueFiles(): { readonly path: string; readonly content: string }[] {
    return [{ path: 'server/rules/README.md', content: page() }];
}

function page(): string {
    return (
        [
            '# 规则目录 / Rule catalogue',
            '由 `server/rules/` 中的规则生成，请勿手工修改（`npm run generate`）。',
            'Generated from the rules in `server/rules/`; do not edit by hand (`npm run generate`).',
            overview(),
            '## 中文说明',
            ...chapters('zh'),
            '## English',
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
