import type { Plan } from '../../language/model/plan.ts';
import type { Block } from '../document/blocks.ts';
import type { ReaderLanguage } from '../messages/language.ts';
import { reviewWords } from '../messages/review.ts';
import { roleWords } from '../messages/views.ts';
import { rolesOf } from '../views/roles/data.ts';
import type { Holder, RoleCell, Roles } from '../views/schemas.ts';
import { table } from './table.ts';

/** Who holds which role in each alliance, gaps said in words; then the bodies. */
export function roleBlocks(plan: Plan, language: ReaderLanguage): Block[] {
    const roles = rolesOf(plan);
    const blocks = [...allianceTable(roles, language), ...bodyTable(roles, language)];
    return blocks.length > 0
        ? blocks
        : [{ kind: 'paragraph', runs: [{ text: reviewWords.noRoles[language] }] }];
}

function allianceTable({ roles, alliances }: Roles, language: ReaderLanguage): Block[] {
    if (roles.length === 0) return [];
    const head = roles.map(({ name, asked }) => (asked ? `${name} (${asked[language]})` : name));
    const rows = alliances.map(({ name, cells }) => [name, ...cells.map((cell) => cellText(cell, language))]);
    return [table([roleWords.alliance[language], ...head], rows, [14, ...roles.map(() => 18)])];
}

function cellText({ state, holders }: RoleCell, language: ReaderLanguage): string {
    const names = listed(holders, language);
    switch (state) {
        case 'gap':
            return holders.length > 0
                ? `${names} (${roleWords.wrongCount[language]})`
                : roleWords.gap[language];
        case 'perhaps':
            return roleWords.perhaps[language];
        case 'none':
            return roleWords.none[language];
        case 'held':
            return names;
    }
}

function listed(holders: readonly Holder[], language: ReaderLanguage): string {
    const [comma, open, close] = language === 'zh' ? ['、', '（', '）'] : [', ', ' (', ')'];
    return holders
        .map(({ text, also }) =>
            also.length > 0 ? `${text}${open}${roleWords.also[language]} ${also.join(comma)}${close}` : text
        )
        .join(comma);
}

function bodyTable({ bodies }: Roles, language: ReaderLanguage): Block[] {
    if (bodies.length === 0) return [];
    const head = [roleWords.body, reviewWords.role, reviewWords.holders].map((word) => word[language]);
    const rows = bodies.flatMap(({ name, roles }) =>
        roles.map(({ name: role, holders }) => [name, role, listed(holders, language)])
    );
    return [table(head, rows, [14, 10, 36])];
}
