/** Sentences about printing to PDF. */
import type { Bilingual } from '../rules/rule.ts';

export const noPrinter: Bilingual = {
    zh: '没有找到可以生成 PDF 的程序（Word、WPS 或 LibreOffice）。请安装其中之一，或先导出 Word 再另存为 PDF。',
    en: 'No program that makes PDF files was found (Word, WPS or LibreOffice). Install one, or export to Word and save that as PDF.'
};

/** In a browser no other program can be started. */
export const noPrinterHere: Bilingual = {
    zh: '浏览器里不能生成 PDF。请导出网页（HTML）后打印成 PDF，或在桌面版里导出。',
    en: 'A browser cannot make a PDF file. Export the page (HTML) and print that to PDF, or export on the desktop.'
};

/** `seconds` were waited. */
export function printerTooSlow(program: string, seconds: number): Bilingual {
    return {
        zh: `${program} 在${seconds}秒内没有生成 PDF，已停止。请关闭它打开的窗口后再试。`,
        en: `${program} made no PDF within ${seconds} seconds and was stopped. Close its open windows and try again.`
    };
}

/** `detail` is what the program said, at most a line. */
export function printerFailed(program: string, detail: string): Bilingual {
    return {
        zh: `${program} 没有生成 PDF${detail === '' ? '' : `（${detail}）`}。请关闭它打开的窗口后再试，或先导出 Word。`,
        en: `${program} made no PDF${detail === '' ? '' : ` (${detail})`}. Close its open windows and try again, or export to Word first.`
    };
}

export const printingStopped: Bilingual = { zh: '已取消。', en: 'Cancelled.' };
