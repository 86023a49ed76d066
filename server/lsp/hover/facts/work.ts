import { describeTime } from '../../../../language/calendar/index.ts';
import type { PlanDocument } from '../../../../language/model/frame.ts';
import type {
    Activity,
    Measure,
    Participants,
    Party,
    Stage,
    Submission,
    When
} from '../../../../language/model/work.ts';
import type { ReaderLanguage } from '../../../messages/language.ts';
import { describePeriod } from '../date.ts';
import { fact, listed, type Facts } from './facts.ts';

/** The time as written, and the days it stands for. */
function whenText(when: When | undefined, language: ReaderLanguage): string | undefined {
    if (when?.resolved === undefined) {
        return when?.written.text;
    }
    const days = describeTime(when.resolved, language);
    const { text } = when.written;
    return days.replaceAll('—', '至') === text ? text : `${text} → ${days}`;
}

function partiesText(parties: readonly Party[], language: ReaderLanguage): string {
    return listed(
        parties.map(({ text }) => text),
        language
    );
}

/** 西校4名教师 */
function participantsText({ text, amount, category }: Participants): string {
    return `${text}${amount?.text ?? ''}${category ?? ''}`;
}

/** What each status is called. */
export const statusWords = {
    planned: { zh: '计划', en: 'planned' },
    provisional: { zh: '暂定', en: 'provisional' },
    underway: { zh: '进行中', en: 'underway' },
    done: { zh: '已完成', en: 'done' },
    cancelled: { zh: '取消', en: 'cancelled' },
    postponed: { zh: '推迟', en: 'postponed' }
} as const;

export function activityFacts(one: Activity, language: ReaderLanguage): Facts {
    const counts = one.countsTo.map(({ name }) => name);
    return [
        ...fact(language, '时间', 'When', whenText(one.when, language)),
        ...fact(language, '地点', 'Where', partiesText(one.places, language)),
        ...fact(language, '主办', 'Host', partiesText(one.hosts, language)),
        ...fact(language, '负责', 'Responsible', partiesText(one.responsible, language)),
        ...fact(language, '参加', 'Attend', listed(one.participants.map(participantsText), language)),
        ...fact(language, '计入', 'Counts to', listed(counts, language)),
        ...fact(language, '状态', 'Status', statusWords[one.status][language])
    ];
}

export function stageFacts(one: Stage, language: ReaderLanguage): Facts {
    const count = one.activities.length + one.measures.length;
    return [
        ...fact(language, '时间', 'When', whenText(one.when, language)),
        ...fact(language, '任务和活动', 'Tasks and activities', String(count))
    ];
}

export function measureFacts(one: Measure, language: ReaderLanguage): Facts {
    return [
        ...fact(language, '负责', 'Responsible', partiesText(one.responsible, language)),
        ...fact(language, '配合', 'Assisting', partiesText(one.assisting, language)),
        ...fact(language, '时间', 'When', whenText(one.time, language)),
        ...fact(language, '截止', 'Due', whenText(one.deadline, language)),
        ...fact(language, '成果', 'Output', one.outputs.join('；'))
    ];
}

export function submissionFacts(one: Submission, language: ReaderLanguage): Facts {
    return one.steps.map(({ who, when, to }) =>
        [who, whenText(when, language), '→', to?.text].filter((part) => part !== undefined).join(' ')
    );
}

export function documentFacts(one: PlanDocument, language: ReaderLanguage): Facts {
    return [
        ...fact(language, '发文机关', 'Issuer', partiesText(one.issuers, language)),
        ...fact(language, '发文字号', 'Number', one.number?.text),
        ...fact(language, '成文日期', 'Dated', whenText(one.dated, language)),
        ...fact(language, '期限', 'Period', one.period && describePeriod(one.period, language)),
        ...fact(
            language,
            '附件',
            'Attachments',
            one.attachments.map(({ number, title, name }) => `${String(number)} ${title ?? name}`).join('；')
        )
    ];
}
