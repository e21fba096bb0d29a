// Runs the compiled extension (the first argument) with stand-ins for VS Code and its language client, and prints what
// it did with them as JSON.

const Module = require("node:module");

const log = [];
const settings = { path: "kindphrase", voice: "work", languages: ["typst"], spelling: null };
const handlers = {};
let fails = false;

const vscode = {
  commands: {
    registerCommand: (name, call) => ((handlers[name] = call), {}),
    executeCommand: async (...given) => log.push({ command: given }),
  },
  window: { showErrorMessage: async (message) => (log.push({ error: message }), undefined) },
  workspace: {
    getConfiguration: () => ({ ...settings, get: (key) => settings[key] }),
    onDidChangeConfiguration: (call) => ((handlers.changed = call), {}),
  },
};

class LanguageClient {
  constructor(id, name, server, options) {
    this.options = options;
    log.push({ server, languages: [...new Set(options.documentSelector.map((each) => each.language))] });
    LanguageClient.last = this;
  }
  async start() {
    if (fails) throw new Error("no such command");
    log.push("started");
  }
  async dispose() {
    if (fails) throw new Error("not running");
    log.push("stopped");
  }
  async sendNotification(method, params) {
    log.push({ method, params });
  }
}

const stand_ins = { vscode, "vscode-languageclient/node": { LanguageClient } };
const load = Module._load;
Module._load = (name, ...rest) => stand_ins[name] ?? load(name, ...rest);

async function main() {
  const extension = require(process.argv[2]);
  const context = { subscriptions: [] };
  await extension.activate(context);
  const { configuration, didChangeConfiguration } = LanguageClient.last.options.middleware.workspace;
  log.push({ asked: await configuration({}, null, async () => [{ ...settings, trace: {} }, null]) });
  await didChangeConfiguration();
  fails = true;
  settings.path = "/elsewhere/kindphrase";
  await handlers.changed({ affectsConfiguration: (key) => key === "kindphrase.path" });
  fails = false;
  await handlers.changed({ affectsConfiguration: (key) => key === "kindphrase.voice" });
  await handlers["kindphrase.restart"]();
  await extension.deactivate();
  log.push({ subscriptions: context.subscriptions.length });
  console.log(JSON.stringify(log));
}

main();
