/** How a property reads in a sentence of the document, in both languages. */
import type { KeywordId } from '../../../language/keywords/table.ts';
import type { DocumentLanguage } from '../blocks.ts';

/** `word` is the keyword as the plan has it: 牵头, 总校 … */
type Phrase = (value: string, word: string) => string;

const chinese: Readonly<Partial<Record<KeywordId, Phrase>>> = {
    time: (value) => `时间：${value}`,
    deadline: (value) => `于${value}完成`,
    period: (value) => `期限：${value}`,
    place: (value) => `地点：${value}`,
    host: (value) => `由${value}主办`,
    responsible: (value) => `由${value}负责`,
    assisting: (value) => `${value}配合`,
    attend: (value) => `参加：${value}`,
    invite: (value) => `邀请：${value}`,
    audience: (value) => `对象：${value}`,
    topic: (value) => `内容：${value}`,
    output: (value) => `成果：${value}`,
    outcome: (value) => `成效：${value}`,
    realises: (value) => `体现${value}`,
    belongs: (value) => `列入${value}`,
    counts: (value) => `计入${value}`,
    after: (value) => `在${value}之后`,
    bound: (value) => `对${value}实行捆绑评价`,
    duration: (value) => `时长${value}`,
    termOfOffice: (value) => `任期${value}`,
    officeAt: (value) => `办公室设在${value}`,
    category: (value) => `属${value}`,
    lead: (value, word) => (word === '牵头' ? `由${value}牵头` : `${word}为${value}`),
    members: (value, word) => `${word}为${value}`,
    heldBy: (value) => `由${value}担任`,
    also: (value) => `兼任${value}`,
    excludes: (value) => `不得兼任${value}`,
    serves: (value) => `担任${value}`,
    payer: (value) => `由${value}出资`,
    rate: (value) => `标准：${value}`,
    fullMarks: (value) => `满分${value}`,
    guideline: (value) => value,
    note: (value) => value
};

const english: Readonly<Partial<Record<KeywordId, Phrase>>> = {
    time: (value) => `time: ${value}`,
    deadline: (value) => `due ${value}`,
    period: (value) => `period: ${value}`,
    place: (value) => `place: ${value}`,
    host: (value) => `hosted by ${value}`,
    responsible: (value) => `responsible: ${value}`,
    assisting: (value) => `with the help of ${value}`,
    attend: (value) => `attended by ${value}`,
    invite: (value) => `invited: ${value}`,
    audience: (value) => `for ${value}`,
    topic: (value) => `topic: ${value}`,
    output: (value) => `output: ${value}`,
    outcome: (value) => `outcome: ${value}`,
    realises: (value) => `realises ${value}`,
    belongs: (value) => `part of ${value}`,
    counts: (value) => `counts towards ${value}`,
    after: (value) => `after ${value}`,
    bound: (value) => `assessed as one: ${value}`,
    duration: (value) => `lasting ${value}`,
    termOfOffice: (value) => `term of office ${value}`,
    officeAt: (value) => `office at ${value}`,
    category: (value) => `kind: ${value}`,
    lead: (value) => `led by ${value}`,
    members: (value) => `members: ${value}`,
    heldBy: (value) => `held by ${value}`,
    also: (value) => `who is also ${value}`,
    excludes: (value) => `not to be combined with ${value}`,
    serves: (value) => `serves as ${value}`,
    payer: (value) => `paid by ${value}`,
    rate: (value) => `rate: ${value}`,
    fullMarks: (value) => `full marks: ${value}`,
    guideline: (value) => value,
    note: (value) => value
};

/** The phrase for a property with its value; the keyword itself where no better phrase is known. */
export function phrase(language: DocumentLanguage, key: KeywordId, word: string, value: string): string {
    const known = (language === 'zh' ? chinese : english)[key];
    return known ? known(value, word) : language === 'zh' ? `${word}：${value}` : `${word}: ${value}`;
}

/** Words of the frame, in both languages. */
export const frameWords = {
    zh: {
        listSign: '、',
        clauseSign: '；',
        stop: '。',
        colon: '：',
        opening: '（',
        closing: '）',
        paper: '文件',
        attachments: '附件：',
        attachment: '附件',
        copies: '抄送：',
        printed: '印发',
        all: '全体',
        also: '兼任',
        missing: '此附件尚未提供',
        missingText: '方案列出了本附件，但没有内容。请补充后再印发。',
        external: '本附件另附',
        externalText: '本附件由单独的文件提供，随文印发。',
        stage: '阶段',
        time: '时间',
        tasks: '主要任务',
        lead: '牵头学校',
        member: '成员学校',
        model: '模式',
        index: '序号',
        quota: '定额',
        duty: '要求',
        covered: '在此期间进行'
    },
    en: {
        listSign: ', ',
        clauseSign: '; ',
        stop: '.',
        colon: ': ',
        opening: ' (',
        closing: ')',
        paper: '',
        attachments: 'Attachments: ',
        attachment: 'Attachment ',
        copies: 'Copies: ',
        printed: ' issued',
        all: 'all ',
        also: 'also ',
        missing: 'This attachment has not been supplied',
        missingText:
            'The plan lists this attachment without content. Supply it before the document is issued.',
        external: 'This attachment is enclosed separately',
        externalText: 'It is a file of its own and is sent out with this document.',
        stage: 'Stage',
        time: 'Time',
        tasks: 'Main tasks',
        lead: 'Lead school',
        member: 'Member school',
        model: 'Model',
        index: 'No.',
        quota: 'Quota',
        duty: 'Duty',
        covered: 'under way'
    }
} as const;

export type FrameWords = (typeof frameWords)['zh' | 'en'];
