/** Line drawings of 16 by 16 for the preview's buttons, in the colour of the text. */
const icon = (path: string): string =>
    `<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="${path}" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

export const icons = {
    outline: icon('M2 3.5h2M6.5 3.5H14M4 8h1.5M8 8h6M4 12.5h1.5M8 12.5h6'),
    findings: icon('M2.5 3h11v8h-6l-3 2.5V11h-2zM5.5 6h5M5.5 8.2h3.5'),
    zoomOut: icon('M3.5 8h9'),
    zoomIn: icon('M3.5 8h9M8 3.5v9'),
    print: icon('M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z')
} as const;
