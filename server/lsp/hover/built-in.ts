/** What names stand for that every plan knows without a declaration. */
import { relativeParty } from '../../../language/model/built-in.ts';
import type { Membership } from '../../../language/model/parties.ts';
import type { Plan, ResolvedReference } from '../../../language/model/plan.ts';
import { alliancesOf } from '../../facts/counting/index.ts';
import { escapeMarkdown } from '../../document/text.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { listed } from './facts/facts.ts';

/** Whom the plan has of 联盟, 牵头学校 or 成员学校; for other built-in names that they need no declaration. */
export function describeBuiltIn(
    { reference, builtIn }: ResolvedReference,
    plan: Plan,
    language: ReaderLanguage
): string | undefined {
    const [first] = reference.segments;
    const heading = `**${escapeMarkdown(first.name)}**`;
    const known = first.noun === 'alliance' ? alliancesOf(plan) : partiesMeant(first.name, plan);
    if (known !== undefined) {
        const names = [...new Set(known.map(({ name }) => name))];
        const none = language === 'zh' ? '方案没有列出。' : 'The plan lists none.';
        return `${heading}\n\n${names.length === 0 ? none : escapeMarkdown(listed(names, language))}`;
    }
    if (builtIn === undefined) {
        return undefined;
    }
    return `${heading}\n\n${language === 'zh' ? '通用名称，不必另外写明。' : 'Known everywhere; needs no declaration.'}`;
}

function partiesMeant(name: string, plan: Plan): readonly Membership[] | undefined {
    switch (relativeParty(name)) {
        case 'lead':
            return alliancesOf(plan).flatMap(({ leads }) => leads);
        case 'members':
            return alliancesOf(plan).flatMap(({ members }) => members);
        case 'own':
            return alliancesOf(plan).flatMap(({ leads, members }) => [...leads, ...members]);
        case undefined:
            return undefined;
    }
}
