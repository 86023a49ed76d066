import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../../../language/model/json.ts';
import { planOf } from '../../../language/index.ts';
import { exportFile } from '../../../server/export.ts';
import { longPairList } from '../../support/long-pair-list.ts';

/* A list of 500 pairs in the formats for other programs; the Word file is printed in `rendering/`. */

const plan = planOf(longPairList(500));

async function exported(format: 'xlsx' | 'json'): Promise<Uint8Array> {
    const made = await exportFile(plan, format);
    if (!made.ok) throw new Error(made.message.en);
    return made.bytes;
}

const expected = Array.from({ length: 500 }, (_, index) => [
    index + 1,
    `县城学校${index + 1}数学教师`,
    `农村学校${index + 1}数学教师`,
    '一对一'
]);

/** Debian's own Python, where the module would be. */
const python = ['/usr/bin/python3', 'python3'].find(
    (program) => spawnSync(program, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0
);

describe('a list of 500 pairs', () => {
    it('is in the workbook line by line, with the words of the paper', async () => {
        const read = await readExcelFile(Buffer.from(await exported('xlsx')));
        const rows = read.find(({ sheet }) => sheet === '结对')?.data ?? [];
        expect(rows[0]?.slice(0, 4)).toEqual(['序号', '帮扶方', '被帮扶方', '模式']);
        expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual(expected);
    });

    it.runIf(python)('is what openpyxl reads, with a frozen head and a filter over all of it', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'alliance-long-'));
        try {
            writeFileSync(join(folder, 'plan.xlsx'), await exported('xlsx'));
            const script =
                'import sys,json,openpyxl;s=openpyxl.load_workbook(sys.argv[1])["结对"];' +
                'print(json.dumps([s.freeze_panes,s.auto_filter.ref,[[c.value for c in r[:4]] for r in s.iter_rows(min_row=2)]]))';
            const run = spawnSync(python ?? '', ['-W', 'ignore', '-c', script, join(folder, 'plan.xlsx')], {
                encoding: 'utf8',
                maxBuffer: 16 * 1024 * 1024
            });
            expect(JSON.parse(run.stdout)).toEqual(['A2', 'A1:E501', expected]);
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    });

    it('is in the data by the schema, each pair with its two schools', async () => {
        const data = planSchema.parse(JSON.parse(Buffer.from(await exported('json')).toString('utf8')));
        expect(data.pairs).toHaveLength(500);
        expect(data.pairs.map(({ lead, member }) => [lead.organisation, member.organisation])).toEqual(
            expected.map((_, index) => [`县城学校${index + 1}`, `农村学校${index + 1}`])
        );
    });
});
