import type {
    Alliance,
    Assignment,
    Body,
    Headcount,
    Organisation,
    Person,
    Role
} from '../../../../language/model/parties.ts';
import type { Reference } from '../../../../language/items/item.ts';
import type { Plan } from '../../../../language/model/plan.ts';
import { printBound } from '../../../facts/amounts.ts';
import { assignmentsIn } from '../../../facts/posts.ts';
import { alliancesOf } from '../../../facts/counting/index.ts';
import { heldText } from '../../../facts/terms-of-office.ts';
import type { ReaderLanguage } from '../../../messages/language.ts';
import { describePeriod } from '../date.ts';
import { fact, listed, type Facts } from './facts.ts';

/** Phase, seat, headcounts, posts and alliances of a school or unit. */
export function organisationFacts(one: Organisation, plan: Plan, language: ReaderLanguage): Facts {
    const alliances = plan.alliances.filter(({ leads, members }) =>
        [...leads, ...members].some(({ organisation }) => organisation === one)
    );
    const posts = one.posts.map(({ name, terms }) => {
        const holders = terms.map(({ holder, held }) => `${holder}${heldText(held, language)}`);
        return `${name} ${holders.join('、')}`.trim();
    });
    return [
        ...fact(language, '简称', 'Short name', one.alias),
        ...fact(language, '学段', 'Phase', one.phase),
        ...fact(language, '驻地', 'Seat', one.seat),
        ...fact(language, '上级', 'Under', one.superior && referenceText(one.superior)),
        ...fact(language, '人数', 'Headcount', listed(one.headcounts.map(headcountText), language)),
        ...fact(language, '职务', 'Posts', listed(posts, language)),
        ...fact(
            language,
            '联盟',
            'Alliances',
            listed(
                alliances.map(({ name }) => name),
                language
            )
        )
    ];
}

function headcountText({ label, amount, parts }: Headcount): string {
    const inner = parts.length === 0 ? '' : `（${parts.map(headcountText).join('、')}）`;
    return `${label}${amount?.text ?? ''}${inner}`;
}

export function personFacts(one: Person, language: ReaderLanguage): Facts {
    const posts = one.terms.map(({ post, held }) => `${referenceText(post)}${heldText(held, language)}`);
    return [
        ...fact(language, '担任', 'Posts', listed(posts, language)),
        ...fact(language, '类别', 'Categories', listed(one.categories, language))
    ];
}

export function allianceFacts(one: Alliance, language: ReaderLanguage): Facts {
    const { leadWord, memberWord } = one;
    return [
        ...fact(
            language,
            leadWord,
            leadWord,
            listed(
                one.leads.map(({ name }) => name),
                language
            )
        ),
        ...fact(
            language,
            memberWord,
            memberWord,
            listed(
                one.members.map(({ name }) => name),
                language
            )
        ),
        ...fact(language, '期限', 'Period', one.period && describePeriod(one.period, language)),
        ...one.assignments.map((assignment) => assignmentText(assignment, language))
    ];
}

export function bodyFacts(one: Body, language: ReaderLanguage): Facts {
    const each = language === 'zh' ? '每个联盟一个' : 'one in each alliance';
    const alliances = one.perAlliance
        ? each
        : listed(
              one.alliances.map(({ name }) => name),
              language
          );
    return [
        ...fact(language, '所属', 'In', alliances),
        ...one.assignments.map((assignment) => assignmentText(assignment, language))
    ];
}

function assignmentText({ role, holder, held }: Assignment, language: ReaderLanguage): string {
    const who = holder.reference === undefined ? '' : referenceText(holder.reference);
    const text = `${who}${heldText(held, language)}`;
    return language === 'zh' ? `${role}：${text}` : `${role}: ${text}`;
}

/** The rule of a role, and in how many alliances somebody has it. */
export function roleFacts(one: Role, plan: Plan, language: ReaderLanguage): Facts {
    const { count } = one;
    const number = count && printBound(count)[language];
    const references = (all: readonly Reference[]): string => listed(all.map(referenceText), language);
    const alliances = alliancesOf(plan);
    const filled = alliances.filter((alliance) =>
        assignmentsIn(plan, alliance).some(({ role }) => role === one.name)
    );
    const state = alliances.length > 0 ? `${String(filled.length)}/${String(alliances.length)}` : undefined;
    return [
        ...fact(language, '每个联盟', 'In each alliance', number),
        ...fact(language, '由…担任', 'Held by', references(one.heldBy)),
        ...fact(language, '兼任', 'Brings', references(one.brings)),
        ...fact(language, '不得兼任', 'Excludes', references(one.excludes)),
        ...fact(language, '任期', 'Term of office', one.termOfOffice?.text),
        ...fact(language, '已任职的联盟', 'Alliances with a holder', state)
    ];
}

/** A reference as it is written, its steps joined by the sign for posts. */
function referenceText({ segments }: Reference): string {
    return segments.map(({ name }) => name).join('·');
}
