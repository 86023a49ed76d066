/** Sentences about files that could not be read, decoded or written. The reader knows which file is meant. */
import { largestPlanFile } from '../protocol.ts';
import type { Bilingual } from '../rules/rule.ts';

export const fileMissing: Bilingual = {
    zh: '没有这个文件，请检查路径和文件名。',
    en: 'There is no such file; check the path and the name.'
};

export const fileDenied: Bilingual = {
    zh: '没有读取这个文件的权限，请联系管理员开放权限，或换一个位置。',
    en: 'There is no permission to read this file; ask for it, or use another place.'
};

export const fileIsFolder: Bilingual = {
    zh: '这是一个文件夹，不是方案文件。',
    en: 'This is a folder, not a plan file.'
};

export const fileOutside: Bilingual = {
    zh: '这个文件在工作文件夹之外，没有读取。请把它放进工作文件夹，或打开包含它的文件夹。',
    en: 'This file lies outside the workspace folders and was not read; move it inside, or open a folder that holds it.'
};

const megabytes = String(largestPlanFile / 1024 ** 2);

export const fileTooLarge: Bilingual = {
    zh: `文件超过${megabytes}兆字节，不像是方案文件，没有读取。`,
    en: `The file has more than ${megabytes} megabytes, is hardly a plan, and was not read.`
};

/** A failure of the system that has no sentence of its own; `detail` is the system's error code. */
export function fileFailed(detail: string): Bilingual {
    return {
        zh: `文件读不出来（系统错误 ${detail}）。请确认磁盘或网络位置可用后再试。`,
        en: `The file could not be read (system error ${detail}); check the disk or network place and try again.`
    };
}

const saveAsUtf8: Bilingual = {
    zh: '请用编辑器另存为 UTF-8。',
    en: 'Save it as UTF-8 in an editor.'
};

/** The text is in an encoding that is recognised, but not read. */
export function inOtherEncoding(encoding: string): Bilingual {
    return {
        zh: `文件的编码是 ${encoding}，这里读取 UTF-8 和 GB18030。${saveAsUtf8.zh}`,
        en: `The file is encoded as ${encoding}; UTF-8 and GB18030 are read. ${saveAsUtf8.en}`
    };
}

/** Not text at all; `what` names the kind of file. */
export function notText(what: Bilingual): Bilingual {
    return {
        zh: `这是${what.zh}，不是文本。方案文件应为 UTF-8 文本。`,
        en: `This is ${what.en}, not text. A plan file is text in UTF-8.`
    };
}

/** UTF-8 but for a few bytes. `line` counts from 1. */
export function damagedUtf8(line: number): Bilingual {
    return {
        zh: `文件像是 UTF-8，但第${line}行有损坏的字节。请在编辑器中改正该行后另存为 UTF-8。`,
        en: `The file looks like UTF-8, but line ${line} holds damaged bytes. Mend that line in an editor and save it as UTF-8.`
    };
}

export const unknownEncoding: Bilingual = {
    zh: `文件既不是 UTF-8，也不是 GB18030，无法辨认编码。${saveAsUtf8.zh}`,
    en: `The file is neither UTF-8 nor GB18030, and its encoding is not recognised. ${saveAsUtf8.en}`
};

/** The target is held by another program, most often Word. */
export const targetBusy: Bilingual = {
    zh: '写不进去：文件可能正在 Word 或其他程序中打开，或者是只读文件。请关闭后再试；原文件没有改动。',
    en: 'It cannot be replaced: the file is probably open in Word or another program, or read-only. Close it and try again; the old file is unchanged.'
};

export const targetDenied: Bilingual = {
    zh: '没有写入这个位置的权限，请换一个文件夹。',
    en: 'There is no permission to write here; choose another folder.'
};

export const targetMissing: Bilingual = {
    zh: '要写入的文件夹不存在。',
    en: 'The folder to write to does not exist.'
};

export const targetBelowFile: Bilingual = {
    zh: '路径里有一段是文件，不是文件夹，不能在它下面写入。',
    en: 'A part of the path is a file, not a folder; nothing can be written below it.'
};

export const targetIsFolder: Bilingual = {
    zh: '这个位置已有同名文件夹，请换一个文件名。',
    en: 'A folder of this name is already here; choose another name.'
};

export const targetFull: Bilingual = {
    zh: '磁盘已满，没有写入；原文件没有改动。请腾出空间，或者换一个文件夹，再试一次。',
    en: 'The disk is full; nothing was written, and the old file is unchanged. Make room or choose another folder, then try again.'
};

export const targetNameTooLong: Bilingual = {
    zh: '文件名或路径太长，请用较短的文件名或换一个文件夹。',
    en: 'The name or path is too long; use a shorter name or another folder.'
};

/** A failure of the system that has no sentence of its own; `detail` is the system's error code. */
export function targetFailed(detail: string): Bilingual {
    return {
        zh: `没有写成（系统错误 ${detail}）；原文件没有改动。`,
        en: `It could not be written (system error ${detail}); the old file is unchanged.`
    };
}
