/** Notes above the preview of a text with syntax errors. */
import { counted } from '../../language/amounts/index.ts';
import type { Bilingual } from '../rules/rule.ts';

/** The page shows what the text still says. */
export function previewBroken(count: number): Bilingual {
    return {
        zh: `文本有${count}处语法错误，这些地方的内容没有显示。`,
        en: `The text has ${counted(count, 'syntax error')}; what stands there is not shown.`
    };
}

/** The page shows the last good document. */
export function previewKept(count: number): Bilingual {
    return {
        zh: `文本有${count}处语法错误，这里仍显示改动前的文件。`,
        en: `The text has ${counted(count, 'syntax error')}; this is the document before them.`
    };
}

/** The view shows how things were before the errors. */
export function viewKept(count: number): Bilingual {
    return {
        zh: `文本有${count}处语法错误，这里仍是改动前的情况。`,
        en: `The text has ${counted(count, 'syntax error')}; this is how it was before them.`
    };
}
