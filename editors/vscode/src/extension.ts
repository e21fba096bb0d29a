// Starts `kindphrase lsp` and hands it the settings. All that is known about drafts is on the other side.

import { commands, type ExtensionContext, window, workspace } from "vscode";
import {
  type ConfigurationParams,
  type DocumentSelector,
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
} from "vscode-languageclient/node";

const SECTION = "kindphrase";
const LANGUAGES = ["plaintext", "markdown", "html", "git-commit", "scminput", "mail"];
// what people write in; not the read-only texts of a diff or an output panel
const SCHEMES = ["file", "untitled", "vscode-scm", "vscode-remote", "comment"];
// settings that are for this side, and those that have to be known at the start
const OWN = "path";
const AT_START = [OWN, "languages"];

let client: LanguageClient | undefined;
let turn: Promise<void> = Promise.resolve();

export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand("kindphrase.restart", restart),
    workspace.onDidChangeConfiguration(async (event) => {
      if (AT_START.some((key) => event.affectsConfiguration(`${SECTION}.${key}`))) {
        await restart();
      }
    }),
  );
  await restart();
}

export async function deactivate(): Promise<void> {
  await turn;
  await stop();
}

/** One after the other, however often it is asked for. */
function restart(): Promise<void> {
  turn = turn.then(stop).then(start);
  return turn;
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  try {
    await running?.dispose();
  } catch {
    // it never ran
  }
}

async function start(): Promise<void> {
  const settings = workspace.getConfiguration(SECTION);
  const command = settings.get<string>(OWN) || "kindphrase";
  const server: ServerOptions = { command, args: ["lsp"] };
  client = new LanguageClient(SECTION, SECTION, server, options(settings.get<string[]>("languages") ?? []));
  try {
    await client.start();
  } catch {
    void complain(command); // without waiting for an answer: the settings may change meanwhile
  }
}

async function complain(command: string): Promise<void> {
  const choice = await window.showErrorMessage(
    `kindphrase: "${command}" could not be started. Install it with pip install "kindphrase[lsp]", or set kindphrase.path.`,
    "Open Settings",
  );
  if (choice !== undefined) {
    await commands.executeCommand("workbench.action.openSettings", `${SECTION}.${OWN}`);
  }
}

function options(more: string[]): LanguageClientOptions {
  return {
    documentSelector: selector([...LANGUAGES, ...more]),
    synchronize: { configurationSection: SECTION },
    middleware: {
      workspace: {
        configuration: async (params: ConfigurationParams, token, next) => {
          const answer = await next(params, token);
          return Array.isArray(answer) ? answer.map(theirs) : answer;
        },
        didChangeConfiguration: async () => {
          const settings = workspace.getConfiguration(SECTION);
          const params = { settings: { [SECTION]: theirs(settings) } };
          await client?.sendNotification("workspace/didChangeConfiguration", params);
        },
      },
    },
  };
}

function selector(languages: string[]): DocumentSelector {
  return languages.flatMap((language) => SCHEMES.map((scheme) => ({ scheme, language })));
}

/** The settings without those of this side. */
function theirs(settings: unknown): unknown {
  if (typeof settings !== "object" || settings === null) {
    return settings;
  }
  const plain = JSON.parse(JSON.stringify(settings)) as Record<string, unknown>;
  delete plain[OWN];
  delete plain["trace"];
  return plain;
}
