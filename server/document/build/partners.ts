/** Who stands in a pair, in words. */
import type { Membership } from '../../../language/model/parties.ts';
import type { DocumentLanguage } from '../blocks.ts';
import { frameWords } from '../templates/phrases.ts';

/** 张三（六安路小学）, 六安路小学教师, 幸福小学13名教师 */
export function partnerWords(
    { organisation, person, post, amount, category, name }: Membership,
    language: DocumentLanguage
): string {
    const { opening, closing } = frameWords[language];
    const school = organisation?.title ?? organisation?.name ?? '';
    if (person) {
        return `${person.title ?? person.name}${school === '' ? '' : `${opening}${school}${closing}`}`;
    }
    const parts = [school === '' ? name : school, post, amount?.text, category].filter(Boolean);
    return parts.join(language === 'zh' ? '' : ' ');
}
