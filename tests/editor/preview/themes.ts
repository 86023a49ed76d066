/** The editor's own colours that the preview uses, from its default themes. */
export interface Theme {
    /** What the editor writes on the page's body. */
    readonly bodyClass: string;
    readonly variables: Readonly<Record<string, string>>;
}

export const themes: Readonly<Record<'light' | 'dark' | 'highContrast', Theme>> = {
    light: {
        bodyClass: 'vscode-light',
        variables: {
            'editor-background': '#ffffff',
            'editor-foreground': '#3b3b3b',
            foreground: '#3b3b3b',
            descriptionForeground: '#3b3b3b',
            focusBorder: '#005fb8',
            'editorWidget-background': '#f8f8f8',
            'panel-border': '#e5e5e5',
            'list-hoverBackground': '#f2f2f2',
            'list-activeSelectionBackground': '#e8e8e8',
            'list-activeSelectionForeground': '#000000',
            'dropdown-background': '#ffffff',
            'dropdown-foreground': '#3b3b3b',
            'dropdown-border': '#cecece',
            'editorHoverWidget-background': '#f8f8f8',
            'editorHoverWidget-foreground': '#3b3b3b',
            'editorHoverWidget-border': '#c8c8c8',
            'button-secondaryBackground': '#e5e5e5',
            'button-secondaryForeground': '#3b3b3b',
            'editorError-foreground': '#e51400',
            'editorWarning-foreground': '#bf8803',
            'editorInfo-foreground': '#1a85ff'
        }
    },
    dark: {
        bodyClass: 'vscode-dark',
        variables: {
            'editor-background': '#1f1f1f',
            'editor-foreground': '#cccccc',
            foreground: '#cccccc',
            descriptionForeground: '#9d9d9d',
            focusBorder: '#0078d4',
            'editorWidget-background': '#202020',
            'panel-border': '#2b2b2b',
            'list-hoverBackground': '#2a2d2e',
            'list-activeSelectionBackground': '#04395e',
            'list-activeSelectionForeground': '#ffffff',
            'dropdown-background': '#313131',
            'dropdown-foreground': '#cccccc',
            'dropdown-border': '#3c3c3c',
            'editorHoverWidget-background': '#202020',
            'editorHoverWidget-foreground': '#cccccc',
            'editorHoverWidget-border': '#454545',
            'button-secondaryBackground': '#313131',
            'button-secondaryForeground': '#cccccc',
            'inputValidation-warningBackground': '#352a05',
            'editorError-foreground': '#f14c4c',
            'editorWarning-foreground': '#cca700',
            'editorInfo-foreground': '#3794ff'
        }
    },
    highContrast: {
        bodyClass: 'vscode-high-contrast',
        variables: {
            'editor-background': '#000000',
            'editor-foreground': '#ffffff',
            foreground: '#ffffff',
            descriptionForeground: '#ffffff',
            contrastBorder: '#6fc3df',
            contrastActiveBorder: '#f38518',
            focusBorder: '#f38518',
            'editorWidget-background': '#0c141f',
            'panel-border': '#6fc3df',
            'dropdown-background': '#000000',
            'dropdown-foreground': '#ffffff',
            'dropdown-border': '#6fc3df',
            'editorHoverWidget-background': '#0c141f',
            'editorHoverWidget-foreground': '#ffffff',
            'editorHoverWidget-border': '#6fc3df',
            'button-border': '#6fc3df'
        }
    }
};
