/**
 * The look of the preview's page around what it shows. Everything follows the editor's theme but the paper, which is
 * white on every desk.
 */
const FRAME = `html { height: 100%; }
:root { color-scheme: light; }
:root:has(:is(.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light))) { color-scheme: dark; }
body { margin: 0; padding: 0; height: 100vh; display: flex; flex-direction: column; overflow: hidden; color: var(--vscode-foreground);
background: var(--vscode-editor-background); font: var(--vscode-font-size, 13px) / 1.5 var(--vscode-font-family, sans-serif); }
[hidden] { display: none !important; }
button, select { font: inherit; color: inherit; }
:is(button, select, [tabindex]):focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: -2px; }
#work { flex: 1; min-height: 0; display: flex; position: relative; }
#panels { flex: 1; min-width: 0; position: relative; }
[role="tabpanel"] { position: absolute; inset: 0; overflow: auto; }
[role="tabpanel"] .content { min-height: 100%; }
#making { position: absolute; z-index: 3; top: 10px; left: 50%; transform: translateX(-50%); max-width: 90%; box-sizing: border-box; display: flex; align-items: center; gap: 12px; padding: 6px 8px 6px 14px; border-radius: 4px;
color: var(--vscode-notifications-foreground, var(--vscode-foreground)); background: var(--vscode-notifications-background, var(--vscode-editorWidget-background)); border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent); }
#making button { flex: none; padding: 2px 10px; border-radius: 2px; cursor: pointer; color: var(--vscode-button-foreground, inherit); background: var(--vscode-button-background, transparent); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); }
#making button:hover { background: var(--vscode-button-hoverBackground); }
#note { margin: 0; padding: 6px 16px; color: var(--vscode-inputValidation-warningForeground, var(--vscode-foreground));
background: var(--vscode-inputValidation-warningBackground, var(--vscode-editorWidget-background));
border-bottom: 1px solid var(--vscode-inputValidation-warningBorder, var(--vscode-contrastBorder, transparent)); }
`;

const BAR = `#bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0 8px;
background: var(--vscode-editorWidget-background, var(--vscode-editor-background)); border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); }
#tabs { display: flex; flex-wrap: wrap; }
[role="tab"] { background: none; border: 0; border-bottom: 2px solid transparent; padding: 5px 10px 3px; cursor: pointer; white-space: nowrap; }
[role="tab"]:hover { background: var(--vscode-list-hoverBackground); }
[role="tab"][aria-selected="true"] { border-bottom-color: var(--vscode-focusBorder, currentColor); font-weight: 600; }
#tools { display: flex; align-items: center; gap: 2px; padding: 3px 0; }
#tools button { display: inline-flex; align-items: center; gap: 3px; min-width: 24px; height: 24px; justify-content: center; padding: 0 4px;
background: none; border: 1px solid transparent; border-radius: 4px; cursor: pointer; }
#tools button:hover { background: var(--vscode-toolbar-hoverBackground, var(--vscode-list-hoverBackground)); }
#tools button[aria-pressed="true"] { border-color: var(--vscode-focusBorder, currentColor); }
#findings-count { font-size: 11px; font-variant-numeric: tabular-nums; }
#pages { font-variant-numeric: tabular-nums; padding: 0 6px; white-space: nowrap; }
.zoom { display: inline-flex; align-items: center; }
#zoom { height: 24px; max-width: 96px; color: var(--vscode-dropdown-foreground, inherit); background: var(--vscode-dropdown-background, transparent);
border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent)); border-radius: 4px; }
`;

const OUTLINE = `#outline { width: 212px; flex: none; overflow: auto; box-sizing: border-box; padding: 8px 0; border-right: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent)); }
#outline ol { list-style: none; margin: 0; padding: 0; }
#outline button { display: flex; gap: 8px; width: 100%; text-align: left; background: none; border: 0; cursor: pointer; padding: 3px 12px; line-height: 1.4; }
#outline button:hover { background: var(--vscode-list-hoverBackground); }
#outline button[aria-current="true"] { background: var(--vscode-list-activeSelectionBackground); color: var(--vscode-list-activeSelectionForeground, inherit); outline: 1px dotted var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px; }
#outline .text { flex: 1; min-width: 0; }
#outline .page { font-variant-numeric: tabular-nums; }
#outline .level-1 .text { font-weight: 600; }
#outline .level-3 button { padding-left: 28px; }
#outline .level-4 button { padding-left: 44px; }
`;

const DESK = `#panel-document { background: color-mix(in srgb, var(--vscode-editor-background) 86%, #000); }
:is(.vscode-high-contrast, .vscode-high-contrast-light) #panel-document { background: var(--vscode-editor-background); }
:is(.vscode-high-contrast, .vscode-high-contrast-light) #paper .pages { outline: 1px solid var(--vscode-contrastBorder, currentColor); }
#panel-document:focus-visible { scroll-padding-bottom: 32px; }
#desk { position: relative; width: max-content; min-width: 100%; box-sizing: border-box; display: flex; }
#paper { flex: 1; box-sizing: border-box; width: max-content; padding: 8mm 8mm 0; color: #000; color-scheme: light; }
#paper [data-start] { cursor: pointer; }
#keys { display: none; position: sticky; z-index: 2; left: 0; bottom: 0; width: fit-content; max-width: 100%; box-sizing: border-box; margin: 0 auto; padding: 2px 12px; border-radius: 4px 4px 0 0;
color: var(--vscode-editorHoverWidget-foreground, var(--vscode-foreground)); background: var(--vscode-editorHoverWidget-background, var(--vscode-editor-background)); outline: 1px solid var(--vscode-focusBorder); font-size: 12px; }
#panel-document:focus-visible > #keys { display: block; }
#folios { position: absolute; inset: 0; pointer-events: none; overflow: hidden; color: #000; font-family: "宋体", "SimSun", serif; }
#folios span { position: absolute; white-space: nowrap; line-height: 1; transform-origin: 0 0; }
#findings { position: relative; flex: none; width: 232px; margin: 0; padding: 0; list-style: none; }
#findings li { position: absolute; left: 0; right: 10px; box-sizing: border-box; border-left: 3px solid var(--mark); border-radius: 3px; padding: 5px 8px 6px;
color: var(--vscode-editorHoverWidget-foreground, var(--vscode-foreground)); background: var(--vscode-editorHoverWidget-background, var(--vscode-editor-background));
outline: 1px solid var(--vscode-editorHoverWidget-border, var(--vscode-contrastBorder, transparent)); outline-offset: -1px; font-size: 12px; line-height: 1.45; }
#findings li:is(:hover, :focus-within) { z-index: 1; box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent); }
#findings .message { display: block; width: 100%; text-align: left; background: none; border: 0; padding: 0; cursor: pointer; }
#findings .kind { font-weight: 600; margin-right: 5px; }
#findings .fix { display: block; margin-top: 5px; padding: 2px 8px; text-align: left; cursor: pointer; border-radius: 2px;
color: var(--vscode-button-secondaryForeground, inherit); background: var(--vscode-button-secondaryBackground, transparent); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); }
#findings .fix:hover { background: var(--vscode-button-secondaryHoverBackground); }
.error { --mark: var(--vscode-editorError-foreground, #e51400); }
.warning { --mark: var(--vscode-editorWarning-foreground, #bf8803); }
.information { --mark: var(--vscode-editorInfo-foreground, #1a85ff); }
.hint { --mark: var(--vscode-editorHint-foreground, #8c8c8c); }
`;

export const frameStyle = `\n${FRAME}${BAR}${OUTLINE}${DESK}`;
