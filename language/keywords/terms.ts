/**
 * Words of the closed vocabularies beside the keywords: what a school's phase and seat can be, the posts schools have, and
 * whom a headcount counts. A file may say them in either language; what is written anew follows its keywords.
 */
import type { KeywordLanguage } from './lookup.ts';

export type Vocabulary = 'phase' | 'seat' | 'post' | 'counted';

/** One meaning; the first word of each language is the one that is written, the others are understood. */
type Term = Readonly<Record<KeywordLanguage, readonly [string, ...string[]]>>;

const terms: Readonly<Record<Vocabulary, readonly Term[]>> = {
    phase: [
        { zh: ['小学', '完全小学', '完小'], en: ['primary', 'primary school', 'elementary'] },
        { zh: ['初中', '初级中学'], en: ['junior secondary', 'junior', 'junior high', 'lower secondary'] },
        { zh: ['高中', '高级中学'], en: ['senior secondary', 'senior', 'senior high', 'upper secondary'] },
        { zh: ['九年一贯', '九年一贯制'], en: ['primary and junior secondary', 'nine-year'] },
        { zh: ['完全中学', '完中'], en: ['junior and senior secondary', 'secondary'] },
        { zh: ['幼儿园'], en: ['kindergarten', 'nursery'] }
    ],
    seat: [
        { zh: ['县城'], en: ['town', 'county town', 'county seat'] },
        { zh: ['农村', '乡村'], en: ['village', 'rural', 'country', 'countryside'] },
        { zh: ['城区', '城市'], en: ['city', 'urban'] },
        { zh: ['乡镇', '镇区'], en: ['township'] }
    ],
    post: [
        { zh: ['校长'], en: ['principal', 'head teacher', 'headteacher'] },
        { zh: ['副校长'], en: ['deputy principal', 'deputy', 'vice principal', 'deputy head'] },
        { zh: ['第一校长'], en: ['first principal'] },
        { zh: ['执行校长'], en: ['executive principal'] },
        { zh: ['书记', '党支部书记'], en: ['party secretary', 'secretary'] },
        { zh: ['教导主任', '教务主任'], en: ['director of studies'] },
        { zh: ['教研组长'], en: ['head of subject'] },
        { zh: ['教研员'], en: ['research officer'] },
        { zh: ['班主任'], en: ['class teacher'] },
        { zh: ['骨干教师'], en: ['key teacher'] },
        { zh: ['教师', '教员', '老师'], en: ['teacher'] }
    ],
    counted: [
        { zh: ['教师', '老师'], en: ['teachers', 'teacher'] },
        { zh: ['专任教师'], en: ['full-time teachers'] },
        { zh: ['学生'], en: ['students', 'student', 'pupils', 'pupil'] },
        { zh: ['教职工'], en: ['staff'] }
    ]
};

/** The words of a vocabulary that are offered and written. */
export function usualTerms(vocabulary: Vocabulary, language: KeywordLanguage): readonly string[] {
    return terms[vocabulary].map((term) => term[language][0]);
}

/** A word of the other language in this one; anything else, such as a name, stays as it is. */
export function termIn(vocabulary: Vocabulary, word: string, language: KeywordLanguage): string {
    const other = language === 'zh' ? 'en' : 'zh';
    const wanted = alike(word);
    const found = terms[vocabulary].find((term) => term[other].some((one) => alike(one) === wanted));
    return found?.[language][0] ?? word;
}

/** Vice-Principal, vice principal */
function alike(word: string): string {
    return word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s-]+/g, ' ')
        .trim();
}
