/** Words that need no declaration: every plan may use them. */

/** The whole area of the plan. */
export const wholeArea: ReadonlySet<string> = new Set([
    '全县',
    '全区',
    '全市',
    '全乡',
    '全镇',
    'county',
    'district',
    'city',
    'whole county',
    'whole district',
    'whole city'
]);

/** Posts and schools that are meant in each alliance in turn: 牵头学校·校长. */
const relative: ReadonlyMap<string, 'lead' | 'members' | 'own'> = new Map(
    Object.entries<'lead' | 'members' | 'own'>({
        牵头学校: 'lead',
        总校: 'lead',
        盟主学校: 'lead',
        帮扶学校: 'lead',
        县城学校: 'lead',
        支援学校: 'lead',
        牵头: 'lead',
        lead: 'lead',
        盟主: 'lead',
        成员学校: 'members',
        分校: 'members',
        被帮扶学校: 'members',
        受援学校: 'members',
        受帮扶学校: 'members',
        农村学校: 'members',
        成员: 'members',
        members: 'members',
        本校: 'own',
        own: 'own',
        LeadSchool: 'lead',
        MemberSchool: 'members',
        'lead school': 'lead',
        'lead schools': 'lead',
        'member school': 'members',
        'member schools': 'members',
        'main school': 'lead',
        'chief school': 'lead',
        'supporting school': 'lead',
        'branch school': 'members',
        'branch schools': 'members',
        'supported school': 'members',
        'supported schools': 'members',
        'own school': 'own'
    })
);

/** Which schools of an alliance the word means; undefined for any other word. */
export function relativeParty(name: string): 'lead' | 'members' | 'own' | undefined {
    return relative.get(name);
}

/** People and things every school has. */
const common: ReadonlySet<string> = new Set([
    '教师',
    '学生',
    '家长',
    '校长',
    '副校长',
    '书记',
    '骨干教师',
    '优秀教师',
    '青年教师',
    '班主任',
    '管理干部',
    '中层干部',
    '校领导',
    '班级',
    '教研员',
    '两校',
    '各校',
    '干部',
    '专家',
    'teacher',
    'teachers',
    'students',
    'pupils',
    'principal',
    'principals',
    'vice principal',
    'backbone teachers',
    'young teachers',
    'class teachers',
    'parents',
    'classes'
]);

/** Whether the word is known without a declaration. */
export function isBuiltIn(name: string): boolean {
    return common.has(name) || wholeArea.has(name) || relative.has(name);
}
