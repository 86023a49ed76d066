/** The sections of each kind of paper, in the order bureaus print them. */
import type { NumberingScheme, PaperKind, SectionContent, Template, TemplateSection } from './template.ts';

function section(zh: string, en: string, ...holds: SectionContent[]): TemplateSection {
    return { heading: { zh, en }, holds };
}

const stages = section('实施步骤', 'Stages', 'stage');
const calendar = section('校历', 'School calendar', 'calendar');
/** What only the plan's own names are for: 有关单位, 有关人员, what a set of schools is. */
const terms = section('有关说明', 'Names and terms', 'declarations');
const money = section('经费保障', 'Money', 'budget', 'allowance');
const changes = section('调整事项', 'Amendments', 'amendment');
const assessed = section('考核评价', 'Assessment', 'assessment', 'scores', 'award');

const plan: Template = [
    section('指导思想', 'Guideline', 'guideline'),
    section('工作目标', 'Goals', 'goal'),
    section('基本原则', 'Principles', 'principle'),
    section('组织机构', 'Alliances and bodies', 'alliance', 'pairing', 'body', 'role'),
    section('主要措施', 'Measures', 'measure', 'quota', 'eligibility', 'submission'),
    section('活动安排', 'Activities', 'activity', 'schedule', 'list', 'table'),
    stages,
    assessed,
    money,
    changes,
    section('工作记录', 'Records', 'record'),
    calendar,
    terms
];

const charter: Template = [
    section('总则', 'General', 'guideline', 'goal', 'principle'),
    section('成员', 'Members', 'alliance', 'pairing'),
    section('组织机构', 'Bodies', 'body', 'role'),
    section('权利和义务', 'Rights and duties', 'quota', 'eligibility', 'submission'),
    section('工作制度', 'How the work is done', 'measure', 'activity', 'schedule', 'list', 'table'),
    stages,
    assessed,
    section('经费', 'Money', 'budget', 'allowance'),
    changes,
    section('工作记录', 'Records', 'record'),
    section('附则', 'Terms', 'calendar', 'declarations')
];

const programme: Template = [
    section('工作思路', 'Guideline', 'guideline', 'principle'),
    section('工作目标', 'Goals', 'goal'),
    section('组织分工', 'Who does what', 'alliance', 'pairing', 'body', 'role'),
    section('主要工作', 'Main work', 'measure', 'quota', 'eligibility', 'submission'),
    stages,
    section('日程安排', 'Calendar of activities', 'activity', 'schedule', 'list', 'table'),
    assessed,
    money,
    changes,
    section('工作记录', 'Records', 'record'),
    calendar,
    terms
];

const report: Template = [
    section(
        '基本情况',
        'The alliance',
        'guideline',
        'goal',
        'principle',
        'alliance',
        'pairing',
        'body',
        'role'
    ),
    section('主要做法', 'What was undertaken', 'measure', 'quota', 'eligibility', 'submission'),
    stages,
    section('工作开展情况', 'What was done', 'done', 'record', 'schedule', 'list', 'table'),
    section('计划完成情况', 'Plan and record', 'comparison'),
    section('考核情况', 'Assessment', 'assessment', 'scores', 'award'),
    section('经费使用情况', 'Money', 'budget', 'allowance'),
    section('计划调整情况', 'Amendments', 'amendment'),
    section('下一步工作', 'What comes next', 'activity'),
    calendar,
    terms
];

const method: Template = [
    section('总则', 'General', 'guideline', 'goal', 'principle'),
    section('对象和条件', 'Who it is for', 'alliance', 'pairing', 'eligibility', 'quota'),
    section('组织实施', 'How it is done', 'body', 'role', 'measure', 'submission', 'activity'),
    stages,
    section(
        '考核和奖惩',
        'Assessment and awards',
        'assessment',
        'scores',
        'award',
        'schedule',
        'list',
        'table'
    ),
    money,
    changes,
    section('工作记录', 'Records', 'record'),
    section('附则', 'Terms', 'calendar', 'declarations')
];

const registry: Template = [
    section('单位和人员', 'Units and people', 'declarations'),
    ...plan.filter((each) => each !== terms)
];

/** A notice is a letter around a paper: what it says is printed in its own order, so it has no sections. */
export const templates: Readonly<Record<PaperKind, Template>> = {
    plan,
    charter,
    programme,
    report,
    method,
    registry,
    notice: []
};

/** Rules that hold for long (章程, 办法) are cited by article, so they are numbered in articles. */
export const numberings: Readonly<Record<PaperKind, NumberingScheme>> = {
    plan: 'levels',
    notice: 'levels',
    programme: 'levels',
    report: 'levels',
    registry: 'levels',
    charter: 'articles',
    method: 'articles'
};
