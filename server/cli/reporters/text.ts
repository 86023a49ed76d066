/** The findings for people: by file, each with its source line, and a summary at the end. */
import { counted } from '../../../language/amounts/index.ts';
import type { ReaderLanguage } from '../../messages/language.ts';
import { severityNames } from '../../rules/explain.ts';
import type { Finding } from '../../rules/rule.ts';
import { fixesOf, type CheckedFile, type Places } from './checked.ts';
import { coloursFor, type Colours } from './colour.ts';
import { excerptOf } from './excerpt.ts';
import { forTerminal } from './for-terminal.ts';
import type { Summary } from './report.ts';

const words = {
    zh: { related: '相关', fix: '可改', place: (line: number, column: number) => `第${line}行第${column}列` },
    en: {
        related: 'see',
        fix: 'fix',
        place: (line: number, column: number) => `line ${line}, column ${column}`
    }
};

/** The findings of the files that have any; files without findings and failures are not mentioned. */
export function textReport(
    files: readonly CheckedFile[],
    places: Places,
    language: ReaderLanguage,
    coloured: boolean
): string {
    const colours = coloursFor(coloured);
    return files
        .filter((file) => file.findings.length > 0)
        .map((file) => {
            const findings = file.findings.map((finding) =>
                findingText(finding, file.path, places, language, colours)
            );
            return `${colours.strong(file.path)}\n\n${findings.join('\n')}\n`;
        })
        .join('');
}

function findingText(
    finding: Finding,
    path: string,
    places: Places,
    language: ReaderLanguage,
    colours: Colours
): string {
    const severity = colours.severity(finding.severity, severityNames[finding.severity][language]);
    const lines = [`  ${severity} ${finding.code}  ${forTerminal(finding.message[language])}`];
    const at = places.locate(finding.span);
    if (at !== undefined) {
        const { line, column } = at.start;
        const end = at.end.line > line ? Number.POSITIVE_INFINITY : at.end.column - 1;
        const excerpt = excerptOf(at.lines.textOf(line), column - 1, end);
        const number = String(line);
        const bar = (label: string) => colours.quiet(`  ${label.padStart(number.length)} |`);
        lines.push(
            colours.quiet(`  ${' '.repeat(number.length)} > ${at.path}:${line}:${column}`),
            `${bar(number)} ${excerpt.source}`,
            `${bar('')} ${colours.severity(finding.severity, excerpt.carets)}`
        );
        for (const note of notesOf(finding, path, places, language)) {
            lines.push(`${colours.quiet(`  ${' '.repeat(number.length)} =`)} ${forTerminal(note)}`);
        }
    }
    return `${lines.join('\n')}\n`;
}

/** Related places and the first fix, a line each. */
function notesOf(finding: Finding, path: string, places: Places, language: ReaderLanguage): string[] {
    const { related, fix, place } = words[language];
    const colon = language === 'zh' ? '：' : ': ';
    const notes = (finding.related ?? []).map(({ span, message }) => {
        const at = places.locate(span);
        const where = at && place(at.start.line, at.start.column);
        const file = at && at.path !== path ? `${at.path} ` : '';
        return `${related}${colon}${where === undefined ? '' : `${file}${where} `}${message[language]}`;
    });
    const first = fixesOf(finding)[0];
    return first === undefined ? notes : [...notes, `${fix}${colon}${first.title[language]}`];
}

/** The last lines: how many files, how many findings of each severity, and what a baseline knows. */
export function summaryLine(summary: Summary, language: ReaderLanguage): string {
    const { files, failures } = summary;
    const counts = (['error', 'warning', 'information', 'hint'] as const).filter(
        (severity) => summary[severity] > 0
    );
    if (language === 'zh') {
        const found = counts
            .map((severity) => `${severityNames[severity].zh}${summary[severity]}处`)
            .join('，');
        const unread = failures === 0 ? '' : `；${failures}个没有检查成`;
        return `检查了${files}个文件：${found === '' ? '没有发现问题' : found}${unread}。${baselineNote(summary, language)}`;
    }
    const found = counts
        .map(
            (severity) =>
                `${counted(summary[severity], severity, severity === 'information' ? severity : undefined)}`
        )
        .join(', ');
    const unread = failures === 0 ? '' : `; ${failures} could not be checked`;
    return `Checked ${counted(files, 'file')}: ${found === '' ? 'nothing found' : found}${unread}.${baselineNote(summary, language)}`;
}

function baselineNote({ known, gone }: Summary, language: ReaderLanguage): string {
    const zh = [
        known > 0 ? `基线中的${known}处没有列出。` : '',
        gone > 0 ? `基线中有${gone}处已不存在，可用 --write-baseline 更新基线。` : ''
    ];
    const en = [
        known > 0 ? `Not listed: ${counted(known, 'finding')} of the baseline.` : '',
        gone > 0
            ? `${counted(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone; --write-baseline brings it up to date.`
            : ''
    ];
    const lines = (language === 'zh' ? zh : en).filter((line) => line !== '');
    return lines.map((line) => `\n${line}`).join('');
}
