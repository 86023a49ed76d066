import { FESTIVAL_WORDS, festivalOf } from './festivals.ts';
import { NUMBER, nextPoint, numberOf, reader } from './reader-tools.ts';
import type { TimeReader } from './reader-tools.ts';
import type { ReadPoint } from './time-draft.ts';
import type { Phase, PhaseUnit } from './written-time.ts';

/** Halves and quarters of a year, terms, vacations. */
export const TERM_READERS: readonly TimeReader[] = [
    reader(2, `春、?秋(?:两|二)?(?:季学期|季|学期)`, (match, read, draft) => {
        read.point.season = 'spring';
        const next = nextPoint(draft, read, match.index, match.index + match[0].length, 'list');
        next.point.season = 'autumn';
        next.rank = 2;
        return true;
    }),
    reader(3, `(首|末|最后一?个?|第([一二三四五六])个)月(?!份)`, (match, read) => {
        // Behind a quarter, term or year only: 第一个月 alone says nothing.
        if (read.rank === 0 || read.rank > 2) return false;
        const nth = match[2] === undefined ? 1 : numberOf(match[2]);
        read.point.nthMonth = /^[末最]/.test(match[0]) ? -1 : nth;
        return true;
    }),
    reader(2, `([上下])半年`, (match, { point }) => {
        point.halfYear = match[1] === '上' ? 1 : 2;
        return true;
    }),
    reader(2, `第?([一二三四1-4])季度`, (match, { point }) => {
        point.quarter = numberOf(match[1] ?? '');
        return true;
    }),
    reader(2, `([春秋])(?:季学期|季|学期|(?=开学|$|[ 至到、和前]))(?!度)`, (match, { point }) => {
        point.season = match[1] === '春' ? 'spring' : 'autumn';
        return true;
    }),
    reader(2, `第([一二12])学期`, (match, { point }) => {
        point.termNumber = /[一1]/.test(match[0]) ? 1 : 2;
        return true;
    }),
    reader(2, `([上下](?=学期)|[本该](?!学期(?:[初中末]|结束)))学期`, (match, { point }) => {
        const next = match[1] === '下' ? 1 : 0;
        const ofYear = point.schoolYear !== undefined || point.recurrence?.unit === 'schoolYear';
        if (ofYear) point.termNumber = next === 1 ? 2 : 1;
        else point.termOffset = match[1] === '上' ? -1 : next;
        return true;
    }),
    reader(
        2,
        `[“"]?(${FESTIVAL_WORDS.map((word) => word.replaceAll(' ', '[ -]')).join('|')})[”"]?(?:小?长?假期?)?`,
        (match, read) => {
            const festival = festivalOf((match[1] ?? '').replaceAll('-', ' ')) ?? festivalOf(match[1] ?? '');
            if (festival === undefined) return false;
            read.point.festival = festival.zh;
            read.rank = 4;
            return true;
        }
    ),
    reader(2, `寒暑假(?:期间)?`, (match, read, draft) => {
        read.point.vacation = 'winter';
        const next = nextPoint(draft, read, match.index, match.index + match[0].length, 'list');
        next.point.vacation = 'summer';
        next.rank = 2;
        return true;
    }),
    reader(2, `([暑寒])[假期](?:期间|里|中)?`, (match, { point }) => {
        point.vacation = match[1] === '暑' ? 'summer' : 'winter';
        return true;
    })
];

const PHASE_MARKS: Readonly<Record<string, Phase>> = {
    初: 'start',
    中: 'middle',
    底: 'end',
    末: 'end',
    结束: 'end',
    上: 'firstTenDays',
    下: 'lastTenDays'
};
const PHASE_UNITS: Readonly<Record<string, PhaseUnit>> = {
    年: 'year',
    学年: 'schoolYear',
    学期: 'term',
    期: 'term',
    月: 'month'
};

/** The unit a bare 初 or 底 belongs to: the finest one already written. */
function phaseUnitOf({ point }: ReadPoint): PhaseUnit {
    const unit = point.recurrence?.unit;
    if (point.month !== undefined || point.monthOffset !== undefined || unit === 'month') return 'month';
    const ofTerm = point.season ?? point.termNumber ?? point.termOffset;
    if (ofTerm !== undefined || unit === 'term') return 'term';
    if (point.quarter !== undefined || unit === 'quarter') return 'quarter';
    return point.schoolYear !== undefined || unit === 'schoolYear' ? 'schoolYear' : 'year';
}

/** 开学初 期中 月底 学期结束 上旬 and the like. */
export const PHASE_READERS: readonly TimeReader[] = [
    reader(4, `开学(?:后|的)?第一天`, (_, { point }) => {
        point.phase = 'opening';
        point.phaseOf = 'term';
        return true;
    }),
    reader(4, `开学(?:后|的)?第(${NUMBER})周`, (match, { point }) => {
        point.week = numberOf(match[1] ?? '');
        return true;
    }),
    reader(4, `开学(?:([初])|(?=$|[ 前后起至到、,和或-]|当))`, (match, { point }) => {
        point.phase = match[1] === undefined ? 'opening' : 'start';
        point.phaseOf = 'term';
        return true;
    }),
    reader(4, `放假(?=$|[ 前后起至到、,和或-])`, (_, { point }) => {
        point.phase = 'closing';
        point.phaseOf = 'term';
        return true;
    }),
    reader(
        4,
        `(?:本|该)?(学年|学期|期|年)([初中底末]|结束)(?:(?:考试|联考)(?:结束(?=[前后]))?|时)?`,
        (match, { point }) => {
            const phase = PHASE_MARKS[match[2] ?? ''];
            const unit = PHASE_UNITS[match[1] ?? ''];
            if (phase === undefined || unit === undefined) return false;
            point.phase = phase;
            point.phaseOf = unit;
            return true;
        }
    ),
    reader(4, `月?(上中|中下)旬`, (match, { point }) => {
        point.phase = match[1] === '上中' ? 'firstTwentyDays' : 'lastTwentyDays';
        point.phaseOf = 'month';
        return true;
    }),
    reader(4, `月?([上中下])旬`, (match, { point }) => {
        const mark = match[1] ?? '';
        point.phase = mark === '中' ? 'middleTenDays' : (PHASE_MARKS[mark] ?? 'firstTenDays');
        point.phaseOf = 'month';
        return true;
    }),
    reader(4, `月([初中底末])`, (match, { point }) => {
        point.phase = PHASE_MARKS[match[1] ?? ''] ?? 'start';
        point.phaseOf = 'month';
        return true;
    }),
    reader(4, `([初中底末]|结束)时?`, (match, read) => {
        const phase = PHASE_MARKS[match[1] ?? ''];
        if (phase === undefined || read.rank === 0 || read.rank >= 4) return false;
        read.point.phase = phase;
        read.point.phaseOf = phaseUnitOf(read);
        return true;
    })
];
