import type { KeywordId } from '../../../../language/keywords/table.ts';
import type { Bilingual } from '../../../rules/rule.ts';

/** What the keywords of duties mean. */
export const sentenceKeywords = {
    hold: { zh: '开展（举办、组织……）什么。', en: 'What is held.' },
    send: { zh: '选派、互派或接收什么人；“互派”是双向的。', en: 'Who is sent, exchanged or received.' },
    handIn: { zh: '提交什么材料。', en: 'What is handed in.' },
    reach: { zh: '达到什么数值。', en: 'The figure to be reached.' },
    to: { zh: '到哪一方。', en: 'Where to.' },
    of: { zh: '百分比的基数：青年教师的20%。', en: 'The base of a percentage.' },
    atLeast: { zh: '下限，含本数。', en: 'A minimum, itself included.' },
    atMost: { zh: '上限，含本数。', en: 'A maximum, itself included.' },
    about: { zh: '大约；相差较大时才会提示。', en: 'About; only a large difference is reported.' },
    eachTime: { zh: '对每一次的要求：每次 不少于一个月。', en: 'What each single time has to be.' },
    normally: { zh: '原则上：不满足时只作较轻的提示。', en: 'As a rule: a miss is reported more softly.' },
    usually: { zh: '一般：不满足时只作较轻的提示。', en: 'Usually: a miss is reported more softly.' },
    may: { zh: '可以：不作要求。', en: 'May: nothing is demanded.' },
    shall: { zh: '应当、必须、力争。', en: 'Shall.' },
    approvedBy: { zh: '经谁同意。', en: 'Who has to agree.' },
    rounded: { zh: '百分比得出的数四舍五入。', en: 'A share is rounded half up.' },
    proRata: { zh: '不足一个周期的按比例计算。', en: 'A part of a period counts in proportion.' },
    all: { zh: '所有的：全体 成员学校。', en: 'All of them.' },
    files: { zh: '报给谁。', en: 'To whom it is handed in.' },
    until: { zh: '起止时间之间用“至”。', en: 'Joins the two ends of a time.' },
    and: { zh: '并列；与顿号相同。', en: 'Joins the parts of a list.' }
} as const satisfies Partial<Record<KeywordId, Bilingual>>;
