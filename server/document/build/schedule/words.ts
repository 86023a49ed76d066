/** What appointments say, in both languages. */
export const scheduleWords = {
    zh: {
        language: 'zh',
        due: '截止：',
        handIn: '报送：',
        stage: '阶段：',
        about: '（时间待定）',
        time: '时间：',
        hosts: '主办：',
        responsible: '负责：',
        assisting: '配合：',
        participants: '参加：',
        to: '报：',
        who: '报送单位：',
        topics: '内容：',
        notes: '备注：',
        listSign: '、',
        halfDays: { morning: '上午', noon: '中午', afternoon: '下午', evening: '晚上', allDay: '' }
    },
    en: {
        language: 'en',
        due: 'Due: ',
        handIn: 'Hand in: ',
        stage: 'Stage: ',
        about: ' (day to be fixed)',
        time: 'Time: ',
        hosts: 'Hosts: ',
        responsible: 'Responsible: ',
        assisting: 'With: ',
        participants: 'Participants: ',
        to: 'To: ',
        who: 'Handed in by: ',
        topics: 'Topic: ',
        notes: 'Note: ',
        listSign: ', ',
        halfDays: { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening', allDay: '' }
    }
} as const;

export type ScheduleWords = (typeof scheduleWords)['zh' | 'en'];
