/** What the page's frame is made of; all texts are plain and are escaped here. */
export interface PageParts {
    /** Address of the page's script. */
    readonly script: string;
    /** URI of the plan, for restoring the panel after a restart. */
    readonly plan: string;
    /** What a screen reader calls the paper. */
    readonly label: string;
}

/** The desk and the note follow the theme; the document's own style lays white sheets on the desk. */
const frameStyle = `
html { height: 100%; }
body { margin: 0; padding: 0; min-height: 100%; background: var(--vscode-editor-background); }
#note { position: sticky; top: 0; left: 0; z-index: 1; box-sizing: border-box; width: 100vw; margin: 0; padding: 6px 16px;
    color: var(--vscode-inputValidation-warningForeground, var(--vscode-foreground));
    background: var(--vscode-inputValidation-warningBackground, var(--vscode-editorWidget-background));
    border-bottom: 1px solid var(--vscode-inputValidation-warningBorder, var(--vscode-contrastBorder, transparent));
    font: var(--vscode-font-size, 13px) / 1.5 var(--vscode-font-family, sans-serif); }
#note[hidden] { display: none; }
#paper { box-sizing: border-box; width: max-content; min-width: 100%; padding: 8mm 8mm 0; color: #000; color-scheme: light; }
#paper:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
`;

/**
 * The preview's page without a document. Its content security policy allows this one script and style sheet (by a
 * nonce made for each page) and nothing else: no network, no pictures, no inline scripts or styles.
 */
export function previewPage(parts: PageParts): string {
    const nonce = crypto.randomUUID();
    const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
    return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${frameStyle}</style>
</head>
<body data-plan="${escaped(parts.plan)}">
<p id="note" role="status" hidden></p>
<main id="paper" tabindex="0" role="document" aria-label="${escaped(parts.label)}"></main>
<script nonce="${nonce}" src="${escaped(parts.script)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
