/** The server as a process: over standard input and output. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';

startServer(createConnection(ProposedFeatures.all));
