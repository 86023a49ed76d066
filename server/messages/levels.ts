/** Which severity holds for a rule, and why. */
import { severityNames } from '../rules/explain.ts';
import type { Bilingual, Rule } from '../rules/rule.ts';
import { familyOf, type RuleLevel } from '../rules/settings.ts';
import type { Judged } from '../settings/layers.ts';

const levelNames: Readonly<Record<RuleLevel, Bilingual>> = {
    ...severityNames,
    off: { zh: '不检查', en: 'not checked' }
};

/** @param shown a settings file's path as shown to the reader, by URI */
export function levelHere(rule: Rule, { level, because }: Judged, shown: (uri: string) => string): Bilingual {
    const { zh, en } = levelNames[level];
    if (because === undefined) {
        return {
            zh: `**在这个文件夹里的级别**：${zh}（没有设置，按默认）`,
            en: `**Severity in this folder**: ${en} (not set, so the default)`
        };
    }
    const { origin, entry } = because;
    const where = origin.from === 'editor' ? undefined : shown(origin.uri);
    const within = origin.from === 'profile' ? 'profile.' : '';
    const key = `${within}${entry === 'rule' ? `rules.${rule.code}` : `families.${familyOf(rule)}`}`;
    return {
        zh: `**在这个文件夹里的级别**：${zh}（由 ${where ?? '编辑器'} 的 ${key} 设定，默认为${severityNames[rule.severity].zh}）`,
        en: `**Severity in this folder**: ${en} (set by ${key} in ${where ?? 'the editor'}; the default is ${severityNames[rule.severity].en})`
    };
}
