import { describe, expect, it } from 'vitest';
import { Readers } from '../../../server/workspace/readers.ts';

describe('the dependency index', () => {
    it('knows who reads a file, by the latest reading', () => {
        const readers = new Readers();
        readers.set('plan-1', new Set(['plan-1', 'registry', 'calendar']));
        readers.set('plan-2', new Set(['plan-2', 'registry']));
        expect(readers.of('registry')).toEqual(['plan-1', 'plan-2']);
        readers.set('plan-1', new Set(['plan-1', 'calendar']));
        expect(readers.of('registry')).toEqual(['plan-2']);
        readers.forget('plan-2');
        expect(readers.of('registry')).toEqual([]);
        expect(readers.of('calendar')).toEqual(['plan-1']);
    });
});
