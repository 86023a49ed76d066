import { viewKinds } from '../../server/protocol.ts';
import { icons } from './icons.ts';
import type { PageWords } from './messages.ts';
import { frameStyle } from './style.ts';

/** What the page's frame is made of; all texts are plain and are escaped here. */
export interface PageParts {
    /** Address of the page's script. */
    readonly script: string;
    /** URI of the plan, for restoring the panel after a restart. */
    readonly plan: string;
    /** What a screen reader calls the paper. */
    readonly label: string;
    /** The reader's language as a tag: `en`, `zh-CN`. */
    readonly language: string;
    readonly words: PageWords;
}

/** Zoom factors that can be chosen. */
const zoomFactors = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/**
 * The preview's page with its tabs and tools, and nothing in them yet. Its content security policy allows this one
 * script and style sheet (by a nonce made for each page) and nothing else: no network, no pictures, no inline scripts
 * or styles.
 */
export function previewPage(parts: PageParts): string {
    const nonce = crypto.randomUUID();
    const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
    const { words } = parts;
    return `<!DOCTYPE html>
<html lang="${escaped(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(parts.label)}</title>
<style nonce="${nonce}">${frameStyle}</style>
</head>
<body data-plan="${escaped(parts.plan)}" data-words="${escaped(JSON.stringify(words))}">
<header id="bar">
<div id="tabs" role="tablist" aria-label="${escaped(words.tabs)}">${tabs(words)}</div>
${tools(words)}
</header>
<p id="note" role="status" hidden></p>
<div id="work">
<div id="making" hidden><span id="making-text" role="status"></span><button type="button" id="making-button"></button></div>
<nav id="outline" aria-label="${escaped(words.outline)}" hidden></nav>
<main id="panels">
${panels(parts.label, words)}
</main>
</div>
<script nonce="${nonce}" src="${escaped(parts.script)}"></script>
</body>
</html>`;
}

function tabs({ views }: PageWords): string {
    return viewKinds
        .map((view) => {
            const first = view === viewKinds[0];
            return `<button type="button" role="tab" id="tab-${view}" aria-controls="panel-${view}" aria-selected="${first}" tabindex="${first ? 0 : -1}">${escaped(views[view])}</button>`;
        })
        .join('');
}

function tools(words: PageWords): string {
    const { zoomChoices } = words;
    const options = [
        ['auto', zoomChoices.auto],
        ['width', zoomChoices.width],
        ['page', zoomChoices.page],
        ...zoomFactors.map((factor) => [String(factor), `${factor * 100}%`])
    ].map(([value = '', text = '']) => `<option value="${value}">${escaped(text)}</option>`);
    const button = (id: string, drawing: string, label: string, more = ''): string =>
        `<button type="button" id="${id}" aria-label="${escaped(label)}" title="${escaped(label)}"${more}>${drawing}</button>`;
    return `<div id="tools" role="toolbar" aria-label="${escaped(words.tools)}">
${button('outline-button', icons.outline, words.outline, ' aria-pressed="false" aria-controls="outline"')}
${button('findings-button', `${icons.findings}<span id="findings-count"></span>`, words.findings, ' aria-pressed="true" aria-controls="findings"')}
<span id="pages"></span>
<span class="zoom">${button('zoom-out', icons.zoomOut, words.zoomOut)}<select id="zoom" aria-label="${escaped(words.zoom)}">${options.join('')}</select>${button('zoom-in', icons.zoomIn, words.zoomIn)}</span>
${button('print', icons.print, words.print)}
</div>`;
}

/** The document's panel has the paper with its page numbers and notes, the others only what they show. */
function panels(label: string, { keys }: PageWords): string {
    const inside = {
        document: `<div id="desk"><div id="paper" role="document" aria-label="${escaped(label)}"></div><div id="folios" aria-hidden="true"></div><ol id="findings" hidden></ol></div><p id="keys" aria-hidden="true">${escaped(keys)}</p>`,
        other: '<div class="content"></div>'
    };
    return viewKinds
        .map(
            (view) =>
                `<div role="tabpanel" id="panel-${view}" aria-labelledby="tab-${view}"${view === 'document' ? ` aria-description="${escaped(keys)}"` : ''} tabindex="0"${view === viewKinds[0] ? '' : ' hidden'}>${view === 'document' ? inside.document : inside.other}</div>`
        )
        .join('\n');
}

function escaped(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
