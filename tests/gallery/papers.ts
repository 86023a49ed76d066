/** The papers of the gallery: each kind of paper there is, from the samples. */
import { profileSchema, standardProfile, type Profile } from '../../server/document/profile.ts';
import type { ReportKind } from '../../server/protocol.ts';

export interface GalleryPaper {
    /** Name of its folder. */
    readonly name: string;
    /** Below `samples/`. */
    readonly sample: string;
    /** What kind of paper it shows. */
    readonly kind: { readonly zh: string; readonly en: string };
    readonly as?: ReportKind;
    readonly profile?: Profile;
    /** Findings as comments. */
    readonly review?: true;
    /** Most pages shown, where a long list goes on alike. */
    readonly pages?: number;
    /** Also there as PDF: one paper of each kind is, for its faces make it large. */
    readonly pdf?: true;
}

/** A bureau's house rules, to show that they need no code. */
const house = profileSchema.parse({
    linePitchPt: 28,
    pageNumber: 'centred',
    boldLevels: [1, 2],
    contentsFromPages: 4,
    phrases: { responsible: '责任单位：{}', realises: '落实{}' }
});

export const galleryPapers: readonly GalleryPaper[] = [
    {
        name: 'xiji',
        sample: 'xiji.alliance',
        kind: { zh: '通知和实施方案（照原文，缺附件）', en: 'Notice and plan, as in the original' }
    },
    {
        name: 'xiji-review',
        sample: 'xiji.alliance',
        review: true,
        pages: 3,
        kind: { zh: '送审稿：检查结果作批注', en: 'The same for review, findings as comments' }
    },
    {
        name: 'xiji-groups',
        sample: 'xiji-groups.alliance',
        pdf: true,
        kind: { zh: '通知和实施方案（附件齐全）', en: 'Notice and plan with all attachments' }
    },
    {
        name: 'county',
        sample: 'county.alliance',
        pages: 8,
        profile: house,
        kind: { zh: '县级方案：本局格式、目录、长名单', en: 'A county: house rules, contents, a long list' }
    },
    {
        name: 'town-plan',
        sample: 'town-plan.alliance',
        pdf: true,
        kind: { zh: '单独的方案，章节由模板排出', en: 'A plan alone, in the sections of the template' }
    },
    {
        name: 'town-plan-summary',
        sample: 'town-plan.alliance',
        pdf: true,
        as: 'summary',
        kind: { zh: '由方案记录生成的工作总结', en: 'A summary made from a plan and its records' }
    },
    { name: 'letter', sample: 'letter.alliance', pdf: true, kind: { zh: '信函格式', en: 'A letter' } },
    {
        name: 'fangji-charter',
        sample: 'fangji/charter.alliance',
        pdf: true,
        kind: { zh: '章程', en: 'A charter' }
    },
    {
        name: 'fangji-plan',
        sample: 'fangji/plan.alliance',
        pdf: true,
        kind: { zh: '工作计划', en: 'A work plan' }
    },
    { name: 'fangji-report', sample: 'fangji/report.alliance', kind: { zh: '工作汇报', en: 'A report' } },
    {
        name: 'fangji-summary',
        sample: 'fangji/plan.alliance',
        as: 'summary',
        kind: { zh: '由工作计划生成的工作总结', en: 'A summary made from a work plan' }
    },
    { name: 'hadatamu', sample: 'hadatamu.alliance', kind: { zh: '工作汇报', en: 'A report' } },
    { name: 'shawan', sample: 'shawan.alliance', kind: { zh: '工作汇报', en: 'A report' } },
    { name: 'hefei', sample: 'hefei.alliance', pdf: true, kind: { zh: '工作汇报', en: 'A report' } },
    { name: 'xingfu-liuanlu', sample: 'xingfu-liuanlu.alliance', kind: { zh: '工作汇报', en: 'A report' } },
    {
        name: 'home-school',
        sample: 'home-school.alliance',
        kind: { zh: '工作汇报（家校联盟）', en: 'A report of a home-school alliance' }
    },
    {
        name: 'calendar',
        sample: 'calendar.alliance',
        kind: { zh: '学年工作计划和日程', en: 'A school year and its calendar' }
    },
    {
        name: 'english',
        sample: 'english.alliance',
        pdf: true,
        kind: { zh: '英文方案', en: 'A plan in plain English' }
    }
];

export function profileOf({ profile }: GalleryPaper): Profile {
    return profile ?? standardProfile;
}
