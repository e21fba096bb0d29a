/** Starts the page: the switches, the keys, and the example. */

import { App } from "./app.js";
import { byId } from "./dom.js";
import { CHOICES, remember } from "./preferences.js";

const EXAMPLE = `Hey, thanks for picking up the kids on Tuesday 🙂

But you never listen to me when I talk about work. You're always late, and you don't care about me.
`;

const app = new App();
switches();
keys();

byId("example", HTMLButtonElement).addEventListener("click", () => {
  app.editor.replace({ start: 0, end: 0 }, EXAMPLE);
  app.checking.now();
});
if (["127.0.0.1", "localhost", "[::1]"].includes(location.hostname)) {
  byId("privacy", HTMLElement).textContent =
    "What you write stays on this machine: it goes to the kindphrase server that runs here, and is not kept.";
}

function switches() {
  const form = byId("choices", HTMLFormElement);
  for (const name of /** @type {(keyof typeof CHOICES)[]} */ (Object.keys(CHOICES))) {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) continue;
    select.value = app.chosen[name];
    select.addEventListener("change", () => {
      app.chosen = { ...app.chosen, [name]: select.value };
      remember(app.chosen);
      if (app.editor.text.trim()) app.checking.now();
      if (app.tools.compose.hidden) void app.tools.rewriteAll();
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
}

function keys() {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || app.tools.compose.hidden) return;
    const step = stepOf(event);
    if (step) {
      event.preventDefault();
      app.step(step);
    }
    if (event.key === "Escape" && event.target instanceof Element && event.target.closest(".cards")) app.toMessage();
  });
}

/** @param {KeyboardEvent} event @returns {1 | -1 | 0} */
function stepOf({ key, code, altKey, shiftKey, ctrlKey, metaKey }) {
  if (ctrlKey || metaKey) return 0;
  if (key === "F8" && !altKey) return shiftKey ? -1 : 1;
  if (!altKey || shiftKey) return 0;
  return code === "Period" ? 1 : code === "Comma" ? -1 : 0;
}
