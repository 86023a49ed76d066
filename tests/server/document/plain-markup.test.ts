import { describe, expect, it } from 'vitest';
import { withoutExtensions } from '../../../server/document/writers/docx/plain-markup.ts';

describe('a part without extensions', () => {
    it('loses the attributes of the prefixes it may ignore, and the list of them', () => {
        expect(
            withoutExtensions('<w:a mc:Ignorable="w14 w15" w:b="1" w15:c="2"><w:t w14:d="3">x</w:t></w:a>')
        ).toBe('<w:a w:b="1"><w:t>x</w:t></w:a>');
    });

    it('keeps text that looks like one', () => {
        const xml = '<w:a mc:Ignorable="w15"><w:t>写作 w15:c="2" 的文字</w:t></w:a>';
        expect(withoutExtensions(xml)).toContain('写作 w15:c="2" 的文字');
    });
});
