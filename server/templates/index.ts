import type { TemplateKind, TemplateLanguage } from '../protocol.ts';
import { charterTemplate } from './charter.ts';
import { planTemplate } from './plan.ts';
import { programmeTemplate } from './programme.ts';
import { registryTemplate } from './registry.ts';
import type { Template } from './template.ts';

const templates: Readonly<Record<TemplateKind, Template>> = {
    plan: planTemplate,
    charter: charterTemplate,
    programme: programmeTemplate,
    registry: registryTemplate
};

/** The text of a new plan file that begins in the given calendar year. It has no error when it is checked. */
export function templateText(kind: TemplateKind, language: TemplateLanguage, year: number): string {
    return templates[kind][language](year);
}
