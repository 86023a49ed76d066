import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
    { ignores: ['dist/', 'out/', '.cache/', '**/generated/'] },
    js.configs.recommended,
    tseslint.configs.strict,
    {
        rules: {
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/no-explicit-any': 'error',
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
            eqeqeq: 'error',
            'no-console': 'error'
        }
    },
    {
        files: ['**/*.mjs', 'tests/**/*.ts', 'language/generate.ts'],
        languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
        rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' }
    }
);
