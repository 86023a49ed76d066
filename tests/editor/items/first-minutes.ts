import { join } from 'node:path';
import { expect } from 'vitest';
import type { Item } from './item.ts';
import { lists } from './lists.ts';
import type { Reader } from './reader.ts';
import { resize, textOf, usualWindow } from './window.ts';

/** The list of choices or the question in the middle of the window's upper edge. */
const question = { x: 375, y: 0, width: 610, height: 130 };

/** That list, and beside it the text that would be written. */
const questionAndText = { x: 375, y: 0, width: 830, height: 270 };

/** What a planner meets in the first five minutes. */
export const firstMinutes: readonly Item[] = [
    {
        name: 'walkthrough',
        title: 'A tour of five steps',
        part: { x: 205, y: 110, width: 770, height: 630 },
        async show(reader) {
            const { workbench } = reader;
            await resize(reader, { width: 1100, height: 800 });
            await workbench.run('View: Close Primary Side Bar');
            await workbench.run('Welcome: Open Walkthrough...');
            await workbench.quickInput.getByText(reader.text('walkthrough.title')).first().click();
            const steps = workbench.page.locator('.getting-started-step h3');
            await expect
                .poll(() => steps.allInnerTexts())
                .toEqual(
                    ['start', 'write', 'check', 'preview', 'export'].map((step) =>
                        reader.text(`walkthrough.${step}.title`)
                    )
                );
            const page = reader.say({ en: 'Answer a few questions', 'zh-cn': '回答几个问题' });
            await workbench.preview.locator('body').getByText(page).first().waitFor();
            const drawn = workbench.preview.locator('img').first();
            const width = (): Promise<number> =>
                drawn.evaluate((image: { naturalWidth?: number }) => image.naturalWidth ?? 0);
            await expect.poll(width).toBeGreaterThan(100);
        },
        end: usualWindow
    },
    {
        name: 'new-plan-kinds',
        title: 'A new plan: which kind of paper',
        part: { ...question, height: 290 },
        async show(reader) {
            await askKind(reader);
            const { workbench } = reader;
            await expect
                .poll(() => workbench.quickInput.locator('.monaco-list-row').allInnerTexts())
                .toEqual(reader.say({ en: kinds.en, 'zh-cn': kinds['zh-cn'] }));
            await workbench.restMouse();
        }
    },
    {
        name: 'new-plan',
        title: 'An answer that cannot be read is told at once',
        part: question,
        async show(reader) {
            const { workbench } = reader;
            await answerFirst(reader);
            await workbench.write('(4/5)', reader.say({ en: 'later', 'zh-cn': '以后' }));
            const told = { en: 'does not tell when it begins and ends', 'zh-cn': '看不出起止时间' };
            await workbench.quickInput.getByText(reader.say(told)).waitFor();
        }
    },
    {
        name: 'new-plan-written',
        title: 'The plan it wrote, with nothing to note',
        part: { x: 48, y: 0, width: 640, height: 340 },
        async show(reader) {
            const { workbench } = reader;
            await resize(reader, { width: 900, height: 400 });
            await answerFirst(reader);
            await workbench.answer(
                '(4/5)',
                reader.say({ en: 'September 2027 to August 2030', 'zh-cn': '2027年9月至2030年8月' })
            );
            await workbench.answer(
                '(5/5)',
                reader.say({ en: 'East Alliance, West Alliance', 'zh-cn': '东片联盟、西片联盟' })
            );
            await workbench.quickInput.waitFor({ state: 'hidden' });
            await expect.poll(() => textOf(reader)).toContain(issuer(reader));
            await workbench.run(`View: Show ${reader.text('view.container')}`);
            const alliances = reader.say({ en: 'Alliances', 'zh-cn': '联盟' });
            await workbench
                .tree(reader.text('view.plan'))
                .filter({ hasText: alliances })
                .filter({ hasText: '2' })
                .waitFor();
            const nothing = { en: 'Nothing to note in this plan.', 'zh-cn': '这份方案没有审核意见。' };
            await workbench.page.getByText(reader.say(nothing)).waitFor();
            await workbench.restMouse();
        },
        async end(reader) {
            await reader.workbench.run('View: Revert and Close Editor');
            await usualWindow(reader);
        }
    },
    {
        name: 'commands',
        title: 'The commands, in the palette',
        part: { ...question, height: 330 },
        async show(reader) {
            const { workbench } = reader;
            await workbench.page.keyboard.press('F1');
            await workbench.quickText.fill(`>${reader.text('category')}: `);
            const titles = workbench.quickInput.locator('.quick-input-list-row:first-child .label-name');
            await expect.poll(() => titles.allInnerTexts()).toContain(reader.command('export'));
            const titled = await titles.allInnerTexts();
            expect(titled.filter((title) => !title.startsWith(`${reader.text('category')}: `))).toEqual([]);
            await workbench.restMouse();
        }
    },
    {
        name: 'import',
        title: 'Schools from a list, shown before anything is written; rows that cannot be taken over are told',
        part: questionAndText,
        async show(reader) {
            const { workbench, folder } = reader;
            await workbench.cursorBefore(1);
            await workbench.run(reader.command('importRoster'));
            await workbench.chooseFile(
                reader.say({ en: 'Import a list', 'zh-cn': '导入学校' }),
                join(folder, reader.say(lists).schools)
            );
            await seeImport(reader, {
                found: reader.say({ en: 'schools and units: 4', 'zh-cn': '学校和单位 4 个' }),
                where: reader.say({ en: 'Row 3', 'zh-cn': '第3行' }),
                told: reader.say({
                    en: '“Teachers” takes a number, not “many”',
                    'zh-cn': '“教师数”应是人数'
                }),
                written: reader.say({ en: 'phase primary', 'zh-cn': '学段 小学' })
            });
        }
    },
    {
        name: 'import-people',
        title: 'People with their posts, and pairs, from a workbook',
        part: questionAndText,
        async show(reader) {
            const { workbench } = reader;
            await workbench.run('View: Show Explorer');
            const row = workbench.page.locator('.explorer-folders-view .monaco-list-row', {
                hasText: reader.say(lists).people
            });
            await workbench.chooseInMenu(row, reader.text('command.importRoster'));
            await seeImport(reader, {
                found: reader.say({ en: 'pairs: 1, people: 1', 'zh-cn': '结对 1 组，人员 1 名' }),
                where: reader.say({ en: 'Pairs row 3', 'zh-cn': '结对 第3行' }),
                told: reader.say({ en: '“SecondSchool” is paired', 'zh-cn': '“第二小学”与自己结对' }),
                written: reader.say({ en: 'EastSchool.principal', 'zh-cn': '东村小学·校长' })
            });
        }
    },
    {
        name: 'paste',
        title: 'A table pasted from Word or Excel became declarations',
        part: { x: 350, y: 36, width: 560, height: 150 },
        async show(reader) {
            const { workbench } = reader;
            const [heads, cells, pasted] = reader.say({
                en: [
                    ['School', 'Phase'],
                    ['PastedSchool', 'primary'],
                    'school PastedSchool { phase primary }'
                ],
                'zh-cn': [['学校', '学段'], ['粘贴小学', '小学'], '学校 粘贴小学 { 学段 小学 }']
            } as const);
            const rows = [heads, cells];
            const cellsOf = (row: readonly string[]): string =>
                `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
            await workbench.copy(
                `<table>${rows.map(cellsOf).join('')}</table>`,
                rows.map((row) => `${row.join('\t')}\n`).join('')
            );
            await workbench.cursorBefore(1);
            await workbench.page.keyboard.press('Control+v');
            await expect.poll(() => textOf(reader)).toContain(pasted);
        }
    }
];

const kinds = {
    en: [
        'Notice with implementation plan\nAims, principles, alliances, quotas, stages, activities, list of pairs',
        'Charter\nMembers, bodies, roles and rules of the alliances',
        "Yearly work plan\nOne year's dated activities",
        'Report\nWhat was done, counted against the quotas',
        'Registry\nSchools, people and the school calendar, for other plans to import'
    ],
    'zh-cn': [
        '通知与实施方案\n目标、原则、联盟、定额、阶段、活动、结对名单',
        '章程\n联盟的成员、机构、职责与规则',
        '年度工作计划\n一年的活动安排',
        '工作汇报\n做过的事，与定额自动核对',
        '名录\n学校、人员和校历，供各方案导入'
    ]
};

async function askKind(reader: Reader): Promise<void> {
    await reader.workbench.run(reader.command('newPlan'));
    await reader.workbench.restMouse();
    await reader.workbench.quickInput.locator('.quick-input-title').getByText('(1/5)').waitFor();
}

const issuer = (reader: Reader): string =>
    reader.say({ en: 'Xiji County Education and Sports Bureau', 'zh-cn': '秦都区教育局' });

/** Answers what kind of paper, in which language, and who issues it. */
async function answerFirst(reader: Reader): Promise<void> {
    const { quickInput } = reader.workbench;
    await askKind(reader);
    await quickInput
        .getByText(reader.say({ en: 'Notice with implementation plan', 'zh-cn': '通知与实施方案' }))
        .click();
    await quickInput.getByText(reader.say({ en: 'English', 'zh-cn': '中文' })).click();
    await reader.workbench.answer('(3/5)', issuer(reader));
}

/** Waits for what was found in a list, what was not taken over, from where, and what would be written. */
async function seeImport(
    reader: Reader,
    { found, where, told, written }: Readonly<Record<'found' | 'where' | 'told' | 'written', string>>
): Promise<void> {
    const { workbench } = reader;
    // The words of the field would be told over the title where the mouse still rests on it.
    await workbench.restMouse();
    await workbench.quickInput.locator('.quick-input-title').getByText(found).waitFor();
    await workbench.quickInput.getByText(where, { exact: true }).waitFor();
    await workbench.quickInput.getByText(told).waitFor();
    const preview = workbench.page.locator('.editor-group-container').last().locator('.view-lines');
    const seen = async (): Promise<string> => (await preview.innerText()).replace(/\u00a0/g, ' ');
    await expect.poll(seen).toContain(written);
    expect(await seen()).toContain(`# ${where}${reader.say({ en: ': ', 'zh-cn': '：' })}${told}`);
    await workbench.restMouse();
}
