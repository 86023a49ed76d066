import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['tests/**/*.test.ts'],
        globalSetup: 'tests/support/programs.ts',
        // The parser is built once a worker and not once a file: half of the time went there. What a test replaces
        // is put back after it.
        isolate: false,
        restoreMocks: true,
        unstubEnvs: true,
        maxWorkers: '100%',
        // For what hangs; a busy machine may take its time.
        testTimeout: 300_000,
        hookTimeout: 300_000
    }
});
