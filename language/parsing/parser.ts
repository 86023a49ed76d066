import {
    createDefaultCoreModule,
    createDefaultSharedCoreModule,
    EmptyFileSystem,
    inject,
    type LangiumCoreServices,
    type LangiumSharedCoreServices,
    type ParseResult
} from 'langium';
import type { Chunk as ChunkNode } from '../generated/ast.ts';
import { AlliancePlanGeneratedModule, AlliancePlanGeneratedSharedModule } from '../generated/module.ts';
import { AlliancePlanLexer } from '../lexing/lexer.ts';
import { AlliancePlanTokenBuilder } from '../lexing/token-builder.ts';

/** Langium's services for the language: grammar, lexer and parser. Linking and indexing are the plan model's. */
function createParserServices(): LangiumCoreServices {
    const shared: LangiumSharedCoreServices = inject(
        createDefaultSharedCoreModule(EmptyFileSystem),
        AlliancePlanGeneratedSharedModule
    );
    const services: LangiumCoreServices = inject(
        createDefaultCoreModule({ shared }),
        AlliancePlanGeneratedModule,
        {
            parser: {
                TokenBuilder: () => new AlliancePlanTokenBuilder(),
                Lexer: (core: LangiumCoreServices) => new AlliancePlanLexer(core)
            }
        }
    );
    shared.ServiceRegistry.register(services);
    return services;
}

let services: LangiumCoreServices | undefined;

/** The services, made once a process: building the parser costs more than any plan. */
export function parserServices(): LangiumCoreServices {
    services ??= createParserServices();
    return services;
}

/**
 * Parses the text of one chunk. Errors are in the result; the tree holds what could be read. Undefined where the text
 * has so many mistakes in a row that error recovery, which recurses, runs out of stack; the services are then made
 * anew, for the parser was left in the middle of its work.
 */
export function parseChunk(text: string): ParseResult<ChunkNode> | undefined {
    try {
        return parserServices().parser.LangiumParser.parse<ChunkNode>(text);
    } catch (error) {
        if (!(error instanceof RangeError)) {
            throw error;
        }
        services = undefined;
        return undefined;
    }
}
