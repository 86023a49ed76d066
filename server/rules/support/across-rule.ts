import type { Rule } from '../rule.ts';

/** A rule that compares plans with one another and finds nothing in a plan alone. */
export function acrossRule(
    rule: Omit<Rule, 'check' | 'checkAcross' | 'fixable'> & Required<Pick<Rule, 'checkAcross'>>
): Rule {
    return { ...rule, fixable: false, check: () => [] };
}

/** The line that parts the two files of such a rule’s examples. */
export const otherFile = '# —— 另一个文件 ——\n';
