/** The commands and their options. Each command's code is loaded when it runs, so that none waits for another's. */
import { Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { readerLanguages } from '../messages/language.ts';
import { unexpected } from '../messages/command-line.ts';
import { exportFormats, reportKinds, reviewFormats } from '../protocol.ts';
import type { CheckOptions } from './commands/check.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { ExportOptions } from './commands/export.ts';
import type { FormatOptions } from './commands/format.ts';
import type { TranslateOptions } from './commands/translate.ts';
import type { ReviewOptions } from './commands/review.ts';
import { parserMessage } from './parser-messages.ts';
import { severities } from './reporters/checked.ts';
import { cannotRun, detailOf, type ExitCode, type Terminal } from './terminal.ts';

const helpTitles: Readonly<Record<string, string>> = {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：'
};

/** Runs one command line, the program's name excluded. Never throws. */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
    let code: ExitCode = 0;
    const program = commands(terminal, (result) => {
        code = result;
    });
    try {
        await program.parseAsync([...words], { from: 'user' });
        return code;
    } catch (error) {
        if (error instanceof CommanderError) {
            if (error.exitCode === 0) {
                return 0;
            }
            if (error.code === 'commander.help') {
                return 2;
            }
            terminal.err(`${parserMessage(error)[terminal.language]}\n`);
            return 2;
        }
        return cannotRun(terminal, unexpected(detailOf(error)));
    }
}

function commands(terminal: Terminal, done: (code: ExitCode) => void): Command {
    const say = (zh: string, en: string) => (terminal.language === 'zh' ? zh : en);
    const program = new Command('alliance-plan')
        .description(
            say('检查和印发捆绑联盟学校实施方案', 'Checks and issues plans of bound school alliances')
        )
        .version(manifest.version, '-V, --version', say('显示版本', 'show the version'))
        .exitOverride()
        .configureOutput({
            writeOut: (text) => terminal.out(text),
            writeErr: (text) => terminal.err(text),
            // Refusals of the parser are said in the reader's language, after it has thrown them.
            outputError: () => undefined
        })
        .helpOption('-h, --help', say('显示帮助', 'show help'))
        .helpCommand(false)
        .configureHelp({
            styleTitle: (title) => say(helpTitles[title] ?? title, title),
            optionDescription: (option) =>
                option.description +
                (option.argChoices === undefined ? '' : ` (${option.argChoices.join('|')})`)
        });

    const subcommand = (name: string, zh: string, en: string) =>
        program
            .command(name)
            .description(say(zh, en))
            .helpOption('-h, --help', say('显示帮助', 'show help'))
            .addOption(
                new Option('--language <language>', say('说明文字的语言', 'language of messages')).choices(
                    readerLanguages
                )
            )
            .action(() => undefined);

    const settingsHelp = say(
        '设置文件；不写时从方案所在的文件夹向上找 alliance-plan.json',
        "settings file; by default alliance-plan.json, looked for from the plan's folder upwards"
    );

    subcommand('check', '检查方案并报告问题', 'check plans and report findings')
        .argument('<paths...>', say('方案文件或文件夹', 'plan files or folders'))
        .option('--json', say('输出 JSON', 'print JSON'), false)
        .addOption(
            new Option(
                '--fail-on <severity>',
                say('达到该级别时以 1 退出', 'exit with 1 from this severity on')
            )
                .choices([...severities, 'never'])
                .default('error')
        )
        .option('--settings <file>', settingsHelp)
        .option(
            '--rule <code>',
            say('只检查这条规则；可写多次', 'check this rule only; may be given several times'),
            (code: string, before: readonly string[] = []) => [...before, code]
        )
        .option(
            '--baseline <file>',
            say('基线文件：其中的问题不再报告', 'baseline file: findings in it are not reported')
        )
        .option(
            '--write-baseline',
            say('把现有问题写入基线文件', 'write the present findings to the baseline file'),
            false
        )
        .action(async (paths: string[], options: CheckOptions) => {
            const { check } = await import('./commands/check.ts');
            done(await check(paths, options, terminal));
        });

    subcommand('export', '导出文件', 'export the documents of plans')
        .argument('<paths...>', say('方案文件或文件夹', 'plan files or folders'))
        .option(
            '--to <formats>',
            say('格式，可写多种：', 'formats, one or several: ') + exportFormats.join(',')
        )
        .option('--out <path>', say('文件夹或文件名', 'folder or file name'))
        .option(
            '--review',
            say('送审稿：检查结果作批注（Word）', 'for review: findings as comments (Word)'),
            false
        )
        .addOption(
            new Option(
                '--as <kind>',
                say('由方案的记录生成汇报或总结', "a report or summary made from the plan's records")
            ).choices(reportKinds)
        )
        .option('--settings <file>', settingsHelp)
        .action(async (paths: string[], options: ExportOptions) => {
            const { exportPlans } = await import('./commands/export.ts');
            done(await exportPlans(paths, options, terminal));
        });

    subcommand('review', '写出审核报告', 'write review reports')
        .argument('<paths...>', say('方案文件或文件夹', 'plan files or folders'))
        .option(
            '--to <formats>',
            say('格式，可写多种：', 'formats, one or several: ') + reviewFormats.join(',')
        )
        .option('--out <path>', say('文件夹或文件名', 'folder or file name'))
        .option('--settings <file>', settingsHelp)
        .option(
            '--baseline <file>',
            say('基线文件：其中的问题不再报告', 'baseline file: findings in it are not reported')
        )
        .action(async (paths: string[], options: ReviewOptions) => {
            const { review } = await import('./commands/review.ts');
            done(await review(paths, options, terminal));
        });

    subcommand('format', '整理方案的书写格式', 'put plans into the house style')
        .argument('<paths...>', say('方案文件或文件夹', 'plan files or folders'))
        .option(
            '--check',
            say('只检查，不改写；需要整理时以 1 退出', 'change nothing; exit with 1 where one would'),
            false
        )
        .action(async (paths: string[], options: FormatOptions) => {
            const { format } = await import('./commands/format.ts');
            done(await format(paths, options, terminal));
        });

    subcommand('translate', '换用中文或英文关键字', 'put the keywords of plans into Chinese or English')
        .argument('<paths...>', say('方案文件或文件夹', 'plan files or folders'))
        .addOption(
            new Option('--to <language>', say('关键字的语言', 'language of the keywords'))
                .choices(['zh', 'en'])
                .makeOptionMandatory()
        )
        .option(
            '--check',
            say('只检查，不改写；需要改写时以 1 退出', 'change nothing; exit with 1 where one would'),
            false
        )
        .action(async (paths: string[], options: TranslateOptions) => {
            const { translate } = await import('./commands/translate.ts');
            done(await translate(paths, options, terminal));
        });

    subcommand('explain', '说明一条规则；不带代码时列出全部规则', 'explain a rule; list all without a code')
        .argument('[code]', say('规则代码，如 Q01', 'code of a rule, such as Q01'))
        .option('--settings <file>', settingsHelp)
        .action(async (code: string | undefined, options: ExplainOptions) => {
            const { explain } = await import('./commands/explain.ts');
            done(await explain(code, options, terminal));
        });

    subcommand('demo', '检查示例并写出文件', 'check the sample and write its document').action(async () => {
        const { demo } = await import('./commands/demo.ts');
        done(await demo(terminal));
    });
    return program;
}
