/** The buttons below the message: rewrite all, copy, undo, and the count of what was found. */

import { Asker, AskingError, wasDropped } from "./asking.js";
import { copyAll } from "./copying.js";
import { byId, counted } from "./dom.js";
import { RewritingView } from "./rewriting.js";
import { readRewriting } from "./wire.js";

const LONG = 600; // milliseconds until it is told that the answer takes time
const SHOWN = 2500; // milliseconds that a confirmation stays

export class Tools {
  /** @param {import("./app.js").App} app */
  constructor(app) {
    this.app = app;
    this.asker = new Asker();
    this.compose = byId("compose", HTMLElement);
    this.told = byId("told", HTMLElement);
    this.rewrite = byId("rewrite", HTMLButtonElement);
    this.copy = byId("copy", HTMLButtonElement);
    this.undo = byId("undo", HTMLButtonElement);
    this.whyNot = byId("why-not", HTMLElement);
    this.count = byId("count", HTMLButtonElement);
    this.before = "";
    this.timer = 0;
    this.view = new RewritingView({ onTake: (phrase) => this.take(phrase), onBack: () => this.back() });
    this.rewrite.addEventListener("click", () => void this.rewriteAll());
    this.copy.addEventListener("click", () => void this.copied());
    this.undo.addEventListener("click", () => this.undone());
    this.count.addEventListener("click", () => app.step(1));
  }

  show() {
    const { editor, findings, report } = this.app;
    const empty = editor.text.trim() === "";
    this.copy.disabled = empty;
    this.rewrite.disabled = empty || !report || report.edits.length === 0 || findings.length === 0;
    this.whyNot.hidden = empty || !report || report.edits.length > 0 || findings.length === 0;
    if (this.whyNot.hidden) this.rewrite.removeAttribute("aria-describedby");
    else this.rewrite.setAttribute("aria-describedby", this.whyNot.id);
    this.count.hidden = findings.length === 0;
    this.count.textContent = counted(findings.length, "place");
    this.count.setAttribute("aria-label", `${counted(findings.length, "place")} found; go to the next`);
  }

  /** The text changed: only the browser's own undo knows the way back, and a rewrite would be of an older text. */
  changed() {
    this.asker.drop();
    this.undo.hidden = true;
    this.tell("");
  }

  /** @param {string} told @param {string} before the text that Undo brings back */
  done(told, before) {
    this.before = before;
    this.undo.hidden = false;
    this.tell(told);
  }

  /** @param {string} words @param {number} [milliseconds] */
  tell(words, milliseconds = 0) {
    clearTimeout(this.timer);
    this.told.textContent = words;
    if (milliseconds > 0) this.timer = setTimeout(() => this.tell(""), milliseconds);
  }

  /** @param {boolean} slow */
  slow(slow) {
    if (slow) this.tell("Reading …");
    else if (this.told.textContent === "Reading …") this.tell("");
  }

  undone() {
    const { editor, announcer } = this.app;
    editor.become(this.before);
    announcer.say("Undone.");
    this.app.redraw();
  }

  async copied() {
    const { editor, blanks, announcer } = this.app;
    const done = await copyAll(editor.area);
    const open = blanks.open.length;
    const still = open > 0 ? `, with ${counted(open, "blank")} still open` : "";
    const told = done ? `Copied${still}` : "Could not copy: select the text, and copy it yourself";
    this.tell(told, SHOWN);
    announcer.say(`${told}.`);
  }

  async rewriteAll() {
    const { editor, chosen, left } = this.app;
    // a phrase that may stand needs a word
    const allow = [...left.values()].filter((words) => /[\p{L}\p{N}]/u.test(words));
    this.rewrite.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => this.slow(true), LONG);
    try {
      const answer = await this.asker.ask("/v1/rewrite", editor.text, { ...chosen, allow });
      this.open(readRewriting(answer));
    } catch (error) {
      if (error instanceof AskingError) this.tell(`${error.message} Please try again.`);
      else if (!wasDropped(error)) throw error;
    } finally {
      clearTimeout(slow);
      this.slow(false);
      this.rewrite.removeAttribute("aria-busy");
    }
  }

  /** @param {import("./wire.js").Rewriting} rewriting */
  open(rewriting) {
    if (rewriting.report.edits.length === 0) {
      this.tell("There is nothing to rewrite", SHOWN);
      return;
    }
    this.compose.hidden = true;
    this.view.open(rewriting);
  }

  back() {
    this.view.close();
    this.compose.hidden = false;
    this.rewrite.focus();
  }

  /** @param {import("./phrasing.js").Phrase} phrase */
  take(phrase) {
    this.view.close();
    this.compose.hidden = false;
    this.app.putWhole(phrase);
  }
}
