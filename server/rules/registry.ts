import type { Bilingual, Rule, RuleFamily } from './rule.ts';
import { dateRules } from './dates/index.ts';
import { documentRules } from './document/index.ts';
import { memberRules } from './members/index.ts';
import { nameRules } from './names/index.ts';
import { quotaRules } from './quotas/index.ts';
import { roleRules } from './roles/index.ts';
import { stageRules } from './stages/index.ts';
import { styleRules } from './style/index.ts';
import { syntaxRules } from './syntax/index.ts';

/** The families in the order of the catalogue, with what they are about. */
export const ruleFamilies: Readonly<Record<RuleFamily, Bilingual>> = {
    L: { zh: '语法', en: 'Syntax' },
    D: { zh: '日期', en: 'Dates' },
    T: { zh: '阶段', en: 'Stages' },
    Q: { zh: '定额', en: 'Quotas' },
    R: { zh: '职责', en: 'Roles' },
    M: { zh: '成员与数目', en: 'Membership and numbers' },
    G: { zh: '公文格式', en: 'Official document' },
    S: { zh: '文字', en: 'Style' },
    N: { zh: '名称与忽略', en: 'Names and suppressions' }
};

/** Every rule, by family and number. */
export const rules: readonly Rule[] = [
    ...syntaxRules,
    ...dateRules,
    ...stageRules,
    ...quotaRules,
    ...roleRules,
    ...memberRules,
    ...documentRules,
    ...styleRules,
    ...nameRules
];

const byCodeOrName = new Map(
    rules.flatMap((rule) => [[rule.code, rule] as const, [rule.name, rule] as const])
);

/** The rule with this code (`T02`, in either case) or name (`stage-overlap`). */
export function ruleOf(codeOrName: string): Rule | undefined {
    return byCodeOrName.get(codeOrName) ?? byCodeOrName.get(codeOrName.toUpperCase());
}
