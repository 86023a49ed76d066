/** What a careful reviewer checks by hand, line by line, and which rules check it: whoever adds a rule adds it here. */
import type { RuleFamily } from '../../../server/rules/rule.ts';

/** A line of the reviewer's list: the rules that check it, or why none does; both where a part is left out. */
export interface Covered {
    readonly asked: string;
    readonly rules: readonly string[];
    readonly without?: string;
}

export const reviewersList: Readonly<Record<Exclude<RuleFamily, 'L'>, readonly Covered[]>> = {
    D: [
        { asked: 'impossible date', rules: ['D01'] },
        { asked: 'end before start', rules: ['D02'] },
        { asked: 'outside the plan’s period', rules: ['D03'] },
        { asked: 'period in the title or in prose contradicts the period', rules: ['D14'] },
        { asked: '“three years” against the stated span', rules: ['D13'] },
        { asked: 'activity outside its stage', rules: ['D04'] },
        { asked: 'deadline before the drafting date', rules: ['D05'] },
        { asked: 'deadline after what it feeds', rules: ['T07', 'D17'] },
        { asked: 'year missing and not inheritable', rules: ['D06'] },
        { asked: 'weekday written does not match the date', rules: ['D07'] },
        { asked: 'statutory holiday', rules: ['D10'] },
        { asked: 'make-up workday treated as weekend', rules: ['D09'] },
        { asked: 'weekend', rules: ['D09'] },
        { asked: 'school vacation', rules: ['D11'] },
        { asked: 'week number against its dates', rules: ['D08'] },
        { asked: 'relative date without anchor', rules: ['D12'] },
        { asked: 'undetermined date left past its stage', rules: ['D16', 'D18'] },
        {
            asked: '“each year” that does not say calendar or school year',
            rules: ['Q11'],
            without:
                'The language has both words, 每年 and 每学年; only where 每年 leaves parts of years in the period is the meaning open.'
        },
        { asked: 'cascaded deadlines in the wrong order', rules: ['D17'] },
        { asked: 'a date that belongs in another row of its table', rules: ['D15'] },
        { asked: 'a row of a table outside the heading it stands under', rules: ['D23'] },
        { asked: 'one thing changed twice by an amendment', rules: ['D19'] },
        { asked: 'the original time in an amendment against the plan', rules: ['D22'] },
        { asked: 'deadlines of the plan named as the basis', rules: ['D20', 'D21'] }
    ],
    T: [
        { asked: 'gap', rules: ['T01'] },
        { asked: 'overlap', rules: ['T02'] },
        { asked: 'out of order', rules: ['T03'] },
        { asked: 'empty', rules: ['T04'] },
        { asked: 'not covering the period', rules: ['T05'] },
        { asked: 'undated', rules: ['T06'] },
        { asked: 'dependency loop', rules: ['T08'] },
        { asked: 'predecessor violated', rules: ['T07'] }
    ],
    Q: [
        { asked: 'fewer than the minimum, with the missing number and what was counted', rules: ['Q01'] },
        { asked: 'more than the maximum', rules: ['Q02'] },
        { asked: 'exchange shorter than the minimum', rules: ['Q03'] },
        { asked: 'end missing so that a duration cannot be shown', rules: ['Q04'] },
        { asked: 'unquantified amount', rules: ['Q05'] },
        { asked: 'period missing', rules: ['Q06', 'Q09'] },
        { asked: 'denominator missing', rules: ['Q08'] },
        { asked: 'percentage below the share of the filtered base', rules: ['Q12'] },
        { asked: 'one event counted twice', rules: ['Q13'] },
        { asked: 'an event that should count and does not', rules: ['Q10'] },
        { asked: 'part-year rule undefined', rules: ['Q11'] },
        { asked: 'quota no activity could ever meet', rules: ['Q14'] },
        { asked: 'two quotas that contradict', rules: ['Q07'] },
        { asked: 'a goal whose figures or dates run the wrong way', rules: ['Q20'] },
        { asked: 'money without a payer', rules: ['Q15'] },
        { asked: 'quotas of the plan named as the basis', rules: ['Q16', 'Q17'] }
    ],
    R: [
        { asked: 'leader or deputy missing', rules: ['R02', 'R03'] },
        { asked: 'too many holders', rules: ['R01'] },
        { asked: 'holder does not have the post the rule asks for', rules: ['R04'] },
        { asked: 'required second post missing', rules: ['R05'] },
        { asked: 'incompatible posts', rules: ['R06'] },
        { asked: 'one head of two schools', rules: ['R17'] },
        { asked: 'post at an undeclared school', rules: ['N01'] },
        { asked: 'person double-booked', rules: ['R08', 'R16'] },
        { asked: 'room double-booked', rules: ['R10'] },
        { asked: 'own superior, or a loop', rules: ['R09'] },
        { asked: 'item without responsible unit', rules: ['R07'] },
        { asked: 'person without post', rules: ['R11'] },
        { asked: 'assessor assesses itself', rules: ['R15', 'R12'] },
        { asked: 'term of office over, vacancy', rules: ['R13', 'R18', 'R14', 'R19'] }
    ],
    M: [
        { asked: 'school in two groups', rules: ['M01', 'M22'] },
        { asked: 'undeclared school', rules: ['N01', 'M06'] },
        { asked: 'declared but in no alliance', rules: ['M05'] },
        { asked: 'no lead, no member, lead among members', rules: ['M03', 'M04', 'M02'] },
        { asked: 'one-to-n model broken', rules: ['M08'] },
        { asked: 'school-phase mismatch in a pair', rules: ['M13'] },
        { asked: 'pair list differs from its attachment', rules: ['M09', 'M14'] },
        {
            asked: 'stated number of groups, pairs, principles, items, people',
            rules: ['M10', 'M11', 'M18', 'M25']
        },
        { asked: 'sums of people', rules: ['M12'] },
        { asked: 'sums of budget and score columns', rules: ['M15', 'M16', 'M17', 'M20', 'M26'] },
        { asked: 'awards against candidates, allowances against budgets', rules: ['M23', 'M24'] },
        { asked: 'the same name twice', rules: ['M07', 'N02'] },
        { asked: 'near-duplicate names', rules: ['N12'] },
        { asked: 'k-of-n conditions that cannot be met', rules: ['M19', 'M21'] }
    ],
    G: [
        { asked: 'document number not 〔〕, leading zero or 第', rules: ['G01'] },
        { asked: 'date in Chinese numerals or zero-padded', rules: ['G05', 'G06'] },
        { asked: 'plan issued without a notice', rules: ['G02'] },
        { asked: 'listed attachment absent', rules: ['G03'] },
        { asked: 'unlisted attachment present', rules: ['G26'] },
        { asked: 'what is issued listed as an attachment', rules: ['G27'] },
        { asked: 'titles of attachments differ', rules: ['G22'] },
        {
            asked: 'attachment number followed by 、, name in 《》, final punctuation',
            rules: ['G04', 'G10', 'G09']
        },
        {
            asked: 'addressee line without colon',
            rules: ['G12'],
            without: 'The program prints the colon itself.'
        },
        { asked: 'copy line without full stop', rules: ['G14'] },
        { asked: 'title without issuer, matter or kind', rules: ['G23', 'G08', 'G07'] },
        { asked: 'title ending in punctuation', rules: ['G09'] },
        {
            asked: 'issuer differs between mark, title and signature',
            rules: ['G24', 'G13'],
            without: 'Mark and signature are printed from one property and cannot differ.'
        },
        { asked: 'abolished elements', rules: ['G11'] },
        { asked: 'heading level skipped, numbering broken', rules: ['G19'] },
        { asked: 'placeholder left', rules: ['G15'] },
        { asked: 'reference to an attachment or section that does not exist', rules: ['G17', 'G21'] },
        { asked: '以下简称 before it is introduced or never used', rules: ['G16'] },
        { asked: 'citation number before its title', rules: ['G20'] },
        { asked: 'subject, verb and kind of the title in the wrong order', rules: ['G25'] }
    ],
    S: [
        { asked: 'half-width punctuation in Chinese text', rules: ['S02'] },
        { asked: 'doubled punctuation', rules: ['S03'] },
        { asked: 'mismatched quotation marks', rules: ['S01'] },
        { asked: 'mixed numerals, ranges of percentages', rules: ['S11', 'S05'] },
        { asked: 'two-digit year', rules: ['S09'] },
        { asked: '号 for 日', rules: ['S04'] },
        { asked: '截止 and 截至', rules: ['S07'] },
        { asked: '二00八 with zeros', rules: ['G05', 'S11'] },
        { asked: 'full- and half-width digits mixed', rules: ['S06'] },
        { asked: 'doubled word', rules: ['S08'] },
        { asked: 'paragraph that repeats another, also of another file', rules: ['S10', 'S12'] }
    ],
    N: [
        { asked: 'unknown or duplicate name', rules: ['N01', 'N02', 'N06', 'N11'] },
        { asked: 'unused declaration', rules: ['N13'] },
        { asked: 'import not found, circular, unused', rules: ['N03', 'N04', 'N05', 'N07'] },
        { asked: 'a name that is a keyword', rules: ['L09'] },
        { asked: 'keyword run into a name without a space', rules: ['L02'] },
        { asked: 'suppression unknown, unused, without reason', rules: ['N08', 'N10', 'N09'] },
        { asked: 'a check that could not be made', rules: ['N99'] }
    ]
};
