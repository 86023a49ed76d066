import { describe, expect, it } from 'vitest';
import { canonicalUri, liesWithin } from '../../../server/workspace/uri.ts';

describe('one spelling of a URI', () => {
    it.each([
        ['file:///C:/%E6%96%B9%E6%A1%88/a.alliance', 'file:///c%3A/方案/a.alliance'],
        [
            'file:///c:/my plans/名录（县）.alliance',
            'file:///c%3A/my%20plans/%E5%90%8D%E5%BD%95%EF%BC%88%E5%8E%BF%EF%BC%89.alliance'
        ],
        ['file://server/share/a.alliance', 'file://server/share/a.alliance']
    ])('%s', (one, other) => {
        expect(canonicalUri(one)).toBe(canonicalUri(other));
    });

    it('keeps files apart that are not the same', () => {
        expect(canonicalUri('file:///a/b.alliance')).not.toBe(canonicalUri('file:///a/B.alliance'));
    });

    it('keeps what is no URI, and is the same twice', () => {
        expect(canonicalUri('not a uri')).toBe('not a uri');
        expect(canonicalUri('untitled:Untitled-1')).toBe(canonicalUri(canonicalUri('untitled:Untitled-1')));
    });
});

describe('within a folder', () => {
    it.each([
        ['file:///plans/a.alliance', true],
        ['file:///plans/2009/西吉.alliance', true],
        ['file:///plans', true],
        ['file:///plans/../secret.alliance', false],
        ['file:///plans/%2e%2e/secret.alliance', false],
        ['file:///plans2/a.alliance', false],
        ['file://server/plans/a.alliance', false],
        ['untitled:plans/a.alliance', false]
    ])('%s: %s', (uri, expected) => {
        expect(liesWithin(uri, 'file:///plans')).toBe(expected);
    });

    it('a drive letter in either case', () => {
        expect(liesWithin('file:///C:/plans/a.alliance', 'file:///c%3A/plans')).toBe(true);
        expect(liesWithin('file:///d:/plans/a.alliance', 'file:///c%3A/plans')).toBe(false);
    });

    it('the root folder holds everything of its scheme', () => {
        expect(liesWithin('file:///a/b.alliance', 'file:///')).toBe(true);
    });
});
