import { DiagnosticTag } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import { diagnosticsOf } from '../../../server/lsp/diagnostics.ts';
import { sessionOn, onlyUri } from './support/session.ts';

it.each([
    [
        'N13 fades what could go',
        '方案 帮扶 “结对帮扶方案”\n变量 次数 = 4次\n',
        'N13',
        DiagnosticTag.Unnecessary
    ],
    ['G11 strikes out what was abolished', '正文 【主题词：教育 方案】\n', 'G11', DiagnosticTag.Deprecated]
])('%s', async (_what, text, code, tag) => {
    const session = sessionOn(text);
    const snapshot = await session.snapshot(onlyUri);
    if (snapshot === undefined) throw new Error('the plan is open');
    const found = diagnosticsOf(session, snapshot, await session.findings(onlyUri));
    expect(found.find((one) => one.code === code)?.tags).toEqual([tag]);
    expect(found.filter((one) => one.code !== code).every((one) => one.tags === undefined)).toBe(true);
});
