import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { within, type Span } from '../../../language/source.ts';
import type { Block } from '../../../server/document/blocks.ts';
import { buildDocument } from '../../../server/document/build/index.ts';
import { runRules } from '../../../server/rules/runner.ts';
import { samplePlan } from '../../support/samples.ts';
import { standardProfile } from '../../../server/document/profile.ts';
import { placeRemarks, type Remark } from '../../../server/document/remarks.ts';
import { writeDocx } from '../../../server/document/writers/docx/docx.ts';
import { paper } from './docx-parts.ts';

const place = { uri: 'file:///plan.alliance', start: 100 };
const at = (start: number, end: number): Span => ({ place, start, end });

const blocks: readonly Block[] = [
    { kind: 'title', text: '方案' },
    { kind: 'paragraph', runs: [{ text: '第一段。', source: at(2, 5) }], source: at(0, 10) },
    {
        kind: 'table',
        columns: [{ width: 1 }],
        headRows: 1,
        rows: [
            { cells: [{ runs: [{ text: '名' }] }] },
            { cells: [{ runs: [{ text: '甲' }] }], source: at(20, 30) }
        ],
        source: at(10, 40)
    }
];

const remark = (text: string, span: Span): Remark => ({ text, span });

describe('remarks', () => {
    it('stand on the block whose source holds them most closely, else on the first', () => {
        const placed = placeRemarks(paper(blocks), [
            remark('一', at(3, 4)),
            remark('二', at(25, 26)),
            remark('三', at(99, 100)),
            remark('四', { place: { uri: 'file:///other.alliance', start: 0 }, start: 3, end: 4 })
        ]);
        const texts = blocks.map((block) => (placed.get(block) ?? []).map(({ text }) => text));
        expect(texts).toEqual([['三', '四'], ['一'], ['二']]);
    });
});

describe('remarks on a notice', () => {
    it('on its date stand on the signature, on an attachment on its name', () => {
        const plan = samplePlan('xiji.alliance');
        const tree = buildDocument(plan);
        const remarks = runRules(plan).map(({ code, span }) => ({ text: code, span }));
        const placed = placeRemarks(tree, remarks);
        const [notice] = tree.sections;
        const on = (kind: Block['kind']) =>
            (notice?.blocks ?? []).flatMap((block) => (block.kind === kind ? (placed.get(block) ?? []) : []));
        expect(on('signature').map(({ text }) => text)).toEqual(['G05']);
        // In the order of the text.
        expect(on('attachmentsNote').map(({ text, item }) => [text, item])).toEqual([
            ['G27', 0],
            ['G03', 1],
            ['G10', 1],
            ['S01', 1],
            ['G03', 2],
            ['G04', 2]
        ]);
    });
});

describe('comments in Word', () => {
    const remarks = [remark('D01 日期有误', at(3, 4)), remark('Q01 次数不足', within(at(20, 30), 1, 2))];

    it('mark the paragraph, in a table the one above it, and bear no time of day', async () => {
        const tree = paper(blocks);
        const parts = unzipSync(await writeDocx(tree, standardProfile, placeRemarks(tree, remarks)));
        const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
        expect(xml('word/document.xml').match(/<w:comment\w+ w:id="\d"\/>/g)).toEqual([
            '<w:commentRangeStart w:id="1"/>',
            '<w:commentRangeStart w:id="0"/>',
            '<w:commentRangeEnd w:id="0"/>',
            '<w:commentReference w:id="0"/>',
            '<w:commentRangeEnd w:id="1"/>',
            '<w:commentReference w:id="1"/>'
        ]);
        expect(xml('word/comments.xml')).toContain('D01 日期有误');
        expect(xml('word/comments.xml').match(/w:date="[^"]*"/g)).toEqual(
            Array<string>(2).fill('w:date="1980-01-01T00:00:00.000Z"')
        );
    });

    it('give the same bytes every time', async () => {
        const tree = paper(blocks);
        const write = async () =>
            Buffer.from(await writeDocx(tree, standardProfile, placeRemarks(tree, remarks)));
        expect((await write()).equals(await write())).toBe(true);
    });
});
