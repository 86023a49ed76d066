import type { Block, DocumentTree, Run, Section, Table } from '../../../server/document/blocks.ts';

const text = (...parts: (string | Run)[]): Run[] =>
    parts.map((part) => (typeof part === 'string' ? { text: part } : part));
const quote = (words: string): Run => ({ text: words, quoted: true });

const PLAN = '西吉县开展城乡学校“捆绑式发展”活动实施方案';

const notice: Section = {
    kind: 'issued',
    blocks: [
        { kind: 'issuerMark', names: ['西吉县教育体育局'], suffix: '文件' },
        { kind: 'documentNumber', text: '西教发〔2008〕0号' },
        { kind: 'redRule' },
        { kind: 'title', text: `关于印发《${PLAN}》的通知`, unbreakable: ['西吉县'] },
        { kind: 'addressees', runs: text('各乡（镇）中心小学、各中学、县直各学校：') },
        {
            kind: 'paragraph',
            runs: text(
                `为缩小城乡之间的差距，让县城的好做法走进乡村课堂，我局制定了《${PLAN}》，`,
                '现印发给你们。请结合本校实际认真执行，执行中的问题及时报我局。'
            )
        },
        {
            kind: 'attachmentsNote',
            label: '附件：',
            items: [
                { number: '1.', runs: text(PLAN) },
                { number: '2.', runs: text('西吉县城乡“捆绑式发展”结对学校名单') },
                { number: '3.', runs: text('教育体育局各股室承包初中教育质量工作名单') }
            ]
        },
        { kind: 'signature', issuers: ['西吉县教育体育局'], date: '2008年12月13日', sealed: true },
        { kind: 'note', runs: text('（此件公开发布）') }
    ]
};

const goals: Block[] = [
    { kind: 'heading', level: 1, number: '一、', runs: text('指导思想') },
    {
        kind: 'paragraph',
        runs: text(
            '以全县义务教育均衡为方向，让每一所乡村学校都有一所县城学校同行。两校的管理、师资和教研放在一起谋划，',
            '课堂放在一起改进，成绩放在一起考核，用三到四年时间使结对学校在办学水平上明显接近。'
        )
    },
    { kind: 'heading', level: 1, number: '二、', runs: text('工作目标') },
    {
        kind: 'paragraph',
        runs: text(
            '2009年至2012年，全县组成',
            quote('10'),
            '个联合发展小组，每年开展联合活动不少于',
            quote('4次'),
            '。'
        )
    },
    { kind: 'heading', level: 2, number: '（一）', runs: text('学校自主') },
    {
        kind: 'heading',
        level: 3,
        number: '1.',
        runs: text('制度先行。'),
        runIn: text('各小组建立联席会议和工作例会制度，议定的事项记入纪要，由牵头学校保存备查。')
    },
    {
        kind: 'heading',
        level: 4,
        number: '（1）',
        runs: text('学期计划。'),
        runIn: text('每学期开学第一周报送计划，写明活动的时间、地点、参加人员和负责人。')
    },
    {
        kind: 'list',
        ordered: true,
        items: [
            {
                label: '1.',
                runs: text({ text: '共享', bold: true }, '：课件、试题和教案放入同一个资源库；'),
                children: {
                    kind: 'list',
                    ordered: false,
                    items: [{ label: '· ', runs: text('由教研室每月查一次。') }]
                }
            },
            { label: '2.', runs: text('共研：每月至少一次跨校教研。') }
        ]
    },
    { kind: 'heading', level: 1, number: '三、', runs: text('实施步骤') }
];

const stages: Table = {
    kind: 'table',
    caption: text('实施阶段安排'),
    headRows: 2,
    columns: [{ width: 5, align: 'left' }, { width: 4 }, ...Array.from({ length: 8 }, () => ({ width: 1 }))],
    rows: [
        {
            cells: [
                { runs: text('阶段'), rowSpan: 2, shade: 'head' },
                { runs: text('时间'), rowSpan: 2, shade: 'head' },
                { runs: text('2009年'), columnSpan: 4, shade: 'head' },
                { runs: text('2010年'), columnSpan: 4, shade: 'head' }
            ]
        },
        {
            cells: ['一', '二', '三', '四', '一', '二', '三', '四'].map((each) => ({
                runs: text(each),
                shade: 'head' as const
            }))
        },
        stageRow('宣传发动', '2009年1月至2月', 0, 1),
        stageRow('实施推进', '2009年2月至11月', 0, 4),
        stageRow('总结考核', '2009年12月', 3, 4),
        stageRow('拓展深化', '2010年1月至2012年12月', 4, 8)
    ]
};

function stageRow(name: string, dates: string, from: number, until: number): Table['rows'][number] {
    const bars = Array.from({ length: 8 }, (_, quarter) =>
        quarter >= from && quarter < until
            ? { runs: [], shade: 'bar' as const, meaning: '进行' }
            : { runs: [] }
    );
    return { cells: [{ runs: text(name) }, { runs: text(dates) }, ...bars] };
}

const longer: Block[] = Array.from({ length: 9 }, (_, index) => ({
    kind: 'paragraph' as const,
    runs: text(
        `第${index + 1}项，牵头学校与成员学校共同备课、共同听课、共同评课，把每次活动的过程和效果写成简要记录；`,
        '乡村教师到县城学校跟岗，县城教师到乡村学校上示范课，双方按约定的时间和人数进行，由督导室随机查看。'
    )
}));

const plan: Section = {
    kind: 'attachment',
    blocks: [
        { kind: 'attachmentLabel', text: '附件1' },
        { kind: 'title', text: PLAN, unbreakable: ['西吉县'] },
        ...goals,
        stages,
        ...longer
    ]
};

const pairs: Section = {
    kind: 'attachment',
    blocks: [
        { kind: 'attachmentLabel', text: '附件2' },
        { kind: 'title', text: '西吉县城乡“捆绑式发展”结对学校名单' },
        {
            kind: 'table',
            headRows: 1,
            columns: [{ width: 1 }, { width: 4, align: 'left' }, { width: 4, align: 'left' }, { width: 2 }],
            rows: [
                {
                    cells: ['序号', '牵头学校', '成员学校', '备注'].map((each) => ({
                        runs: text(each),
                        shade: 'head' as const
                    }))
                },
                ...Array.from({ length: 40 }, (_, index) => ({
                    cells: [
                        { runs: text(`${index + 1}`) },
                        { runs: text(`县城学校（待填${index + 1}）`) },
                        { runs: text(`乡村学校（待填${index + 1}）`) },
                        { runs: [] }
                    ]
                }))
            ]
        }
    ]
};

const missing: Section = {
    kind: 'attachment',
    blocks: [
        { kind: 'attachmentLabel', text: '附件3' },
        { kind: 'title', text: '教育体育局各股室承包初中教育质量工作名单' },
        {
            kind: 'placeholder',
            heading: '此附件尚未提供',
            runs: text('请在印发前放入正式名单，或者从附件说明中删去本项。')
        }
    ]
};

const imprint: Section = {
    kind: 'imprint',
    blocks: [
        {
            kind: 'imprint',
            notes: [
                {
                    label: '抄送：',
                    runs: text('市教育局，县委办公室、县人大办公室、县政府办公室、县政协办公室。')
                }
            ],
            office: '西吉县教育体育局办公室',
            date: '2008年12月13日印发'
        }
    ]
};

/** A notice with plan, list, missing attachment and imprint: every kind of block a first issue needs. */
export const sampleTree: DocumentTree = {
    language: 'zh',
    properties: { title: `关于印发《${PLAN}》的通知`, issuer: '西吉县教育体育局', date: '2008-12-13' },
    sections: [notice, plan, pairs, missing, imprint]
};

/** A few blocks of every looks, for golden files. */
export const smallTree: DocumentTree = {
    language: 'zh',
    properties: { title: '小样', issuer: '西吉县教育体育局', date: '2008-12-13' },
    sections: [
        { ...notice, blocks: notice.blocks },
        { ...plan, blocks: [...plan.blocks.slice(0, 2), ...goals, stages] },
        missing,
        imprint
    ]
};

/** Two full pages and five lines of one character, to measure the grid. */
export const gridTree: DocumentTree = {
    language: 'zh',
    properties: { title: '版心' },
    sections: [
        {
            kind: 'issued',
            blocks: [{ kind: 'paragraph', layout: 'flush', runs: text('国'.repeat(22 * 28 * 2 + 5 * 28)) }]
        }
    ]
};
