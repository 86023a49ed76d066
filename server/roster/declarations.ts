/** What a list says, as the items of a plan. */
import { termIn } from '../../language/keywords/terms.ts';
import { asWritten } from '../../language/parsing/writing-names.ts';
import type { TemplateLanguage } from '../protocol.ts';
import type { Roster, RosterPair, RosterPerson, RosterSchool } from './roster.ts';

/**
 * The declarations, one a line; nothing for what `declared` has already. Words of the closed vocabularies (小学, 县城, 校长)
 * are put into the plan's language, names stay as the list has them.
 */
export function declarationsOf(
    { schools, pairs, people }: Roster,
    language: TemplateLanguage,
    declared: ReadonlySet<string> = new Set()
): string {
    const write = language === 'zh' ? chinese : english;
    const groups = [
        ...schools
            .filter(({ name }) => !declared.has(name))
            .map((school) => write.school(schoolIn(school, language))),
        ...people
            .filter(({ name }) => !declared.has(name))
            .map((person) => write.person(personIn(person, language))),
        ...pairs.filter((pair) => !declared.has(write.pairName(pair))).map(write.pair)
    ];
    return groups.map((line) => `${line}\n`).join('');
}

function schoolIn(school: RosterSchool, language: TemplateLanguage): RosterSchool {
    const { phase, seat, headcounts } = school;
    return {
        ...school,
        ...(phase !== undefined && { phase: termIn('phase', phase, language) }),
        ...(seat !== undefined && { seat: termIn('seat', seat, language) }),
        headcounts: headcounts.map(({ counted, people }) => ({
            counted: termIn('counted', counted, language),
            people
        }))
    };
}

function personIn(person: RosterPerson, language: TemplateLanguage): RosterPerson {
    return {
        ...person,
        posts: person.posts.map(({ organisation, post }) => ({
            organisation,
            post: termIn('post', post, language)
        }))
    };
}

/** 教师98人; a blank keeps a Latin name from running into the figure. */
function headcountOf({ counted, people }: RosterSchool['headcounts'][number]): string {
    const name = asWritten(counted);
    return `${name}${/\w$/.test(name) ? ' ' : ''}${String(people)}人`;
}

interface Writer {
    school(school: RosterSchool): string;
    person(person: RosterPerson): string;
    pair(pair: RosterPair): string;
    /** Pairs are declared under the name of the school that leads. */
    pairName(pair: RosterPair): string;
}

const chinese: Writer = {
    school: ({ name, kind, alias, phase, seat, under, headcounts }) =>
        item(
            `${kind === 'school' ? '学校' : '单位'} ${asWritten(name)}${alias === undefined ? '' : `（以下简称 ${asWritten(alias)}）`}`,
            [
                property('学段', phase),
                property('驻地', seat),
                property('上级', under),
                headcounts.length === 0 ? undefined : `人数 ${headcounts.map(headcountOf).join('、')}`
            ]
        ),
    person: ({ name, posts, categories }) =>
        item(`人员 ${asWritten(name)}`, [
            posts.length === 0 ? undefined : `担任 ${posts.map((post) => postOf(post, '·')).join('、')}`,
            categories.length === 0 ? undefined : `类别 ${categories.map(asWritten).join('、')}`
        ]),
    pair: (pair) =>
        `结对 ${asWritten(chinese.pairName(pair))} { 牵头 ${asWritten(pair.lead)}  成员 ${pair.members.map(asWritten).join('、')} }`,
    pairName: ({ lead }) => `${lead}结对`
};

const english: Writer = {
    school: ({ name, kind, alias, phase, seat, under, headcounts }) =>
        item(`${kind} ${asWritten(name)}${alias === undefined ? '' : ` (alias ${asWritten(alias)})`}`, [
            property('phase', phase),
            property('seat', seat),
            property('under', under),
            headcounts.length === 0
                ? undefined
                : `headcount ${headcounts.map(({ counted, people }) => `${asWritten(counted)} ${String(people)} people`).join(', ')}`
        ]),
    person: ({ name, posts, categories }) =>
        item(`person ${asWritten(name)}`, [
            posts.length === 0 ? undefined : `serves as ${posts.map((post) => postOf(post, '.')).join(', ')}`,
            categories.length === 0 ? undefined : `category ${categories.map(asWritten).join(', ')}`
        ]),
    pair: (pair) =>
        `pairing ${asWritten(english.pairName(pair))} { lead ${asWritten(pair.lead)}  members ${pair.members.map(asWritten).join(', ')} }`,
    pairName: ({ lead }) => `${lead}Pairing`
};

function item(head: string, properties: readonly (string | undefined)[]): string {
    const given = properties.filter((one) => one !== undefined);
    return given.length === 0 ? head : `${head} { ${given.join('  ')} }`;
}

function property(keyword: string, value: string | undefined): string | undefined {
    return value === undefined ? undefined : `${keyword} ${asWritten(value)}`;
}

/** A post of a school, the two parted by the sign that the keywords' language has for it. */
function postOf({ organisation, post }: RosterPerson['posts'][number], sign: '·' | '.'): string {
    return `${asWritten(organisation)}${sign}${asWritten(post)}`;
}
