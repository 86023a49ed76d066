import type { PageParts } from '../../client/preview/page.ts';

/** A preview's page as the extension makes it, in English. */
export const englishPage: PageParts = {
    script: 'https://x/preview.js',
    plan: 'file:///plan',
    label: 'The document as it will be issued',
    language: 'en',
    words: {
        views: {
            document: 'Document',
            schedule: 'Schedule',
            quotas: 'Quotas',
            roles: 'Roles',
            alliances: 'Alliances'
        },
        tabs: 'Views of the plan',
        tools: 'Tools',
        outline: 'Outline',
        findings: 'Findings',
        zoom: 'Zoom',
        zoomIn: 'Zoom in',
        zoomOut: 'Zoom out',
        zoomChoices: { auto: 'Automatic', width: 'Fit width', page: 'Fit page' },
        print: 'Print',
        keys: 'Ctrl and arrows: paragraph',
        waiting: 'This is being made',
        stop: 'Cancel',
        stopped: 'Stopped',
        again: 'Draw it',
        pages: 'Page {0} of {1}',
        severities: { error: 'Error', warning: 'Warning', information: 'Information', hint: 'Hint' }
    }
};
