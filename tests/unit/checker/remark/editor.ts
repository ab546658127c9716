import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentFormattingRequest,
  ExitNotification,
  InitializedNotification,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Command,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';

const server = fileURLToPath(new URL('remark-language-server.js', import.meta.url));

/** What an editor such as VS Code does with a language server, without the windows. */
export interface Editor {
  /** Opens a file with a text that need not be saved, and gives what is underlined in it. */
  open: (file: string, text: string) => Promise<Diagnostic[]>;
  /** Writes another text in an open file. */
  write: (file: string, text: string) => Promise<Diagnostic[]>;
  /** What the lamp beside a finding offers. */
  fixesOf: (file: string, finding: Diagnostic) => Promise<(Command | CodeAction)[]>;
  /** What "Format Document" would change. */
  format: (file: string) => Promise<TextEdit[]>;
  close: () => Promise<void>;
}

/**
 * Starts the language server of remark for a folder.
 * @param root the folder that is open
 * @param nodeOptions for the server's own Node.js
 */
export async function startEditor(root: string, nodeOptions: readonly string[] = []): Promise<Editor> {
  // Not in the folder itself: an editor may have been started anywhere.
  const program = spawn(process.execPath, [...nodeOptions, server, '--stdio'], { cwd: tmpdir() });
  const connection = createProtocolConnection(
    new StreamMessageReader(program.stdout),
    new StreamMessageWriter(program.stdin),
  );
  const waiting = new Map<string, (found: Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
    waiting.get(`${uri} ${version}`)?.(diagnostics);
  });
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    capabilities: {},
    workspaceFolders: [{ uri: rootUri, name: 'project' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const versions = new Map<string, number>();
  const uriOf = (file: string) => `${rootUri}/${file}`;
  function nextOf(file: string): { uri: string; version: number; found: Promise<Diagnostic[]> } {
    const uri = uriOf(file);
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    return { uri, version, found: new Promise((resolve) => waiting.set(`${uri} ${version}`, resolve)) };
  }

  return {
    open: async (file, text) => {
      const { uri, version, found } = nextOf(file);
      const textDocument = { uri, version, text, languageId: 'markdown' };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return found;
    },
    write: async (file, text) => {
      const { uri, version, found } = nextOf(file);
      const change = { textDocument: { uri, version }, contentChanges: [{ text }] };
      await connection.sendNotification(DidChangeTextDocumentNotification.type, change);
      return found;
    },
    fixesOf: async (file, finding) => {
      const textDocument = { uri: uriOf(file) };
      const context = { diagnostics: [finding] };
      return (
        (await connection.sendRequest(CodeActionRequest.type, { textDocument, range: finding.range, context })) ?? []
      );
    },
    format: async (file) => {
      const options = { tabSize: 2, insertSpaces: true };
      const request = { textDocument: { uri: uriOf(file) }, options };
      return (await connection.sendRequest(DocumentFormattingRequest.type, request)) ?? [];
    },
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      const ended = once(program, 'exit');
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}
