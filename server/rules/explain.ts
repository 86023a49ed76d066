import { ruleOf } from './registry.ts';
import type { Bilingual, Rule } from './rule.ts';

const words = {
    what: { zh: '检查什么', en: 'What it checks' },
    why: { zh: '为什么', en: 'Why' },
    bad: { zh: '会报告（«»标出位置）', en: 'Reported («» marks the place)' },
    good: { zh: '不会报告', en: 'Not reported' },
    source: { zh: '依据', en: 'Source' },
    severity: { zh: '默认级别', en: 'Default severity' },
    since: { zh: '始于', en: 'Since' },
    fixable: { zh: '可自动改正', en: 'Has a quick fix' }
} satisfies Record<string, Bilingual>;

/** Severities as planners read them. */
export const severityNames = {
    error: { zh: '错误', en: 'error' },
    warning: { zh: '警告', en: 'warning' },
    information: { zh: '提示', en: 'information' },
    hint: { zh: '参考', en: 'hint' }
} satisfies Record<Rule['severity'], Bilingual>;

/** The documentation of the rule with this code or name as Markdown; undefined where there is none. */
export function explain(code: string, language: 'zh' | 'en'): string | undefined {
    const rule = ruleOf(code);
    return rule && explainRule(rule, language, 1);
}

/** What the rule checks, why and by what authority, without examples; Markdown, undefined for an unknown code. */
export function explainBriefly(code: string, language: 'zh' | 'en'): string | undefined {
    const rule = ruleOf(code);
    if (rule === undefined) return undefined;
    const { what, why, source } = rule.documentation;
    const colon = language === 'zh' ? '：' : ': ';
    return [
        `**${rule.code} ${rule.title[language]}**`,
        `${what[language]}${language === 'zh' ? '' : ' '}${why[language]}`,
        `${words.source[language]}${colon}${source[language]}`
    ].join('\n\n');
}

/** The rule's documentation as Markdown, its heading on the given level. */
export function explainRule(rule: Rule, language: 'zh' | 'en', level: number): string {
    const doc = rule.documentation;
    const colon = language === 'zh' ? '：' : ': ';
    const facts = [
        `${words.severity[language]}${colon}${severityNames[rule.severity][language]}`,
        `${words.since[language]}${colon}${rule.since}`,
        ...(rule.fixable ? [words.fixable[language]] : [])
    ];
    return [
        `${'#'.repeat(level)} ${rule.code} ${rule.title[language]} (\`${rule.name}\`)`,
        facts.join(' · '),
        `**${words.what[language]}**${colon}${doc.what[language]}`,
        `**${words.why[language]}**${colon}${doc.why[language]}`,
        `${words.bad[language]}${colon}`,
        fence(doc.bad),
        `${words.good[language]}${colon}`,
        fence(doc.good),
        `**${words.source[language]}**${colon}${doc.source[language]}`
    ].join('\n\n');
}

function fence(text: string): string {
    return `\`\`\`alliance\n${text.trimEnd()}\n\`\`\``;
}
