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
import { AlliancePlanTokenBuilder } from '../lexing/token-builder.ts';

/** Langium's services for the language: grammar, lexer and parser. Linking and indexing are the plan model's. */
export function createParserServices(): LangiumCoreServices {
    const shared: LangiumSharedCoreServices = inject(
        createDefaultSharedCoreModule(EmptyFileSystem),
        AlliancePlanGeneratedSharedModule
    );
    const services: LangiumCoreServices = inject(
        createDefaultCoreModule({ shared }),
        AlliancePlanGeneratedModule,
        { parser: { TokenBuilder: () => new AlliancePlanTokenBuilder() } }
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

/** Parses the text of one chunk. Errors are in the result; the tree holds what could be read. */
export function parseChunk(text: string): ParseResult<ChunkNode> {
    return parserServices().parser.LangiumParser.parse<ChunkNode>(text);
}
