/** What the parser of arguments refuses, said in the reader's language. */
import type { CommanderError } from 'commander';
import type { Bilingual } from '../rules/rule.ts';

/** The parser's refusal as a sentence; its own words where there is none for the case. */
export function parserMessage(error: CommanderError): Bilingual {
    const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(
        (quoted) => quoted[1] ?? ''
    );
    const make = sentences[error.code];
    return make === undefined
        ? { zh: error.message, en: error.message }
        : withHint(make(first, second, error.message));
}

const sentences: Readonly<Record<string, (first: string, second: string, message: string) => Bilingual>> = {
    'commander.unknownCommand': (name) => ({
        zh: `没有命令“${name}”。`,
        en: `There is no command "${name}".`
    }),
    'commander.unknownOption': (name) => ({ zh: `没有选项“${name}”。`, en: `There is no option "${name}".` }),
    'commander.missingArgument': (name) => ({
        zh: `缺少参数：${argumentNames[name] ?? name}。`,
        en: `An argument is missing: ${name}.`
    }),
    'commander.optionMissingArgument': (option) => ({
        zh: `选项“${option}”后面要有值。`,
        en: `The option "${option}" needs a value.`
    }),
    'commander.missingMandatoryOptionValue': (option) => ({
        zh: `缺少选项“${option}”。`,
        en: `The option "${option}" is missing.`
    }),
    'commander.invalidArgument': (option, value, message) => ({
        zh: `选项“${option}”的值“${value}”不能用。可用的值：${choicesIn(message).join('、')}。`,
        en: `The option "${option}" cannot be "${value}". Possible: ${choicesIn(message).join(', ')}.`
    }),
    'commander.excessArguments': () => ({ zh: '参数太多。', en: 'There are too many arguments.' })
};

const argumentNames: Readonly<Record<string, string>> = { paths: '文件或文件夹', file: '方案文件' };

function choicesIn(message: string): string[] {
    return (/Allowed choices are (.*)\.$/.exec(message)?.[1] ?? '').split(', ');
}

function withHint({ zh, en }: Bilingual): Bilingual {
    return { zh: `${zh}用 --help 查看用法。`, en: `${en} See --help.` };
}
