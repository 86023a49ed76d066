import { describe } from 'vitest';
import { verify } from './examples.ts';

const text = (words: string): string => `正文 【${words}】`;

describe('style', () => {
    verify({
        S01: {
            must: [
                text('开展“捆绑式发展«’»活动。'),
                text('《章程«”»和计划'),
                text('共建、分享«”»同研'),
                text('由学校«（»校长负责。')
            ],
            not: [
                text('开展“捆绑式‘发展’”活动（见《章程》）。'),
                text('The school’s plan.'),
                text('一）统一计划；\n二）统一进度。')
            ]
        },
        S02: {
            must: [text('缩小差距«:»制定方案«(»试行«)»。'), text('统一思想«;»加强领导。')],
            not: [
                text('9:00—10:20 开会，比例为1:2。'),
                text('Plan A, plan B (draft).'),
                text('缩小差距：制定方案（试行）。')
            ]
        },
        S03: {
            must: [text('缩小差距«，，»制定方案。'), text('甲校«、，»乙校。')],
            not: [text('缩小差距……制定方案。'), text('“统一。”，随后')]
        },
        S04: {
            must: [text('«4月10号»开会。'), '活动 送教 2009年«4月10号»'],
            not: [text('4月10日开会，在3号楼。'), text('西教发〔2009〕3号')]
        },
        S05: {
            must: [text('交流«10—20%»的教师。'), text('提高«5-8%»。')],
            not: [text('交流10%～20%的教师。'), text('完成率达95%。')]
        },
        S06: {
            must: [text('共«２０»人、«４»节课。')],
            not: [text('共20人、4节课。')]
        },
        S07: {
            must: [text('«截止到»目前，共开展4次。'), text('«截止»2012年底。')],
            not: [text('截至2012年底。'), text('报名截止日期为3月1日。')]
        },
        S08: {
            must: [text('各«学校学校»要重视。'), text('提高«的的»水平。')],
            not: [text('各学校，学校领导要重视。'), text('研究研究，讨论讨论。'), text('目的的确明确。')]
        },
        S09: {
            must: [text('«09年4月»开会。'), text('自«98年3月»起。')],
            not: [text('2009年4月开会。'), text('近10年，3月开会。'), text('10年后')]
        },
        S10: {
            must: [
                `${text('各学校要高度重视，明确分工，落实责任，务求实效。')}\n一、要求\n${text('«各学校要高度重视，明确分工，落实责任，务求实效。»').slice(3)}`
            ],
            not: [`${text('各学校要重视。')}\n一、要求\n${text('各学校要重视。').slice(3)}`]
        }
    });
});
