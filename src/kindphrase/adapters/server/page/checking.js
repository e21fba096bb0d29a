/**
 * When to ask: a moment after the last key, at once where a switch was turned, and again by itself where nobody answered.
 *
 * @typedef {import("./wire.js").Report} Report
 * @typedef {{ name: import("./asking.js").Trouble, message: string }} Failure
 * @typedef {{ name: "reading" } | { name: "read" } | Failure} State
 */

import { Asker, AskingError, wasDropped } from "./asking.js";
import { readReport, SCHEMA_VERSION } from "./wire.js";

const PAUSE = 350; // milliseconds after the last key
const AGAIN = [1500, 4000, 10000]; // milliseconds until the next attempt, the last one over and over

export class Checking {
  /**
   * @param {{
   *   question: () => { text: string, options: object },
   *   onReport: (report: Report) => void,
   *   onState: (state: State) => void,
   * }} given
   */
  constructor({ question, onReport, onState }) {
    this.question = question;
    this.onReport = onReport;
    this.onState = onState;
    this.asker = new Asker();
    this.attempts = 0;
    this.timer = 0;
    window.addEventListener("online", () => this.attempts > 0 && this.now());
  }

  /** The draft changed: an answer about what it was is of no use. */
  soon() {
    this.asker.drop();
    this.after(PAUSE);
  }

  /** Ask at once: a switch was turned, or a person wants another attempt. */
  now() {
    this.after(0);
  }

  /** There is nothing to ask. */
  stop() {
    this.asker.drop();
    clearTimeout(this.timer);
    this.onState({ name: "read" });
  }

  /** @param {number} milliseconds */
  after(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), milliseconds);
  }

  async check() {
    const { text, options } = this.question();
    this.onState({ name: "reading" });
    try {
      const report = readReport(await this.asker.ask("/v1/check", text, options));
      if (report.schema_version !== SCHEMA_VERSION) throw new AskingError("refused", "Please reload this page: the server is newer.");
      this.attempts = 0;
      this.onState({ name: "read" });
      this.onReport(report);
    } catch (error) {
      if (error instanceof AskingError) this.failed(error);
      else if (!wasDropped(error)) throw error;
    }
  }

  /** @param {AskingError} error */
  failed({ trouble, message }) {
    this.onState({ name: trouble, message });
    if (trouble !== "away" && trouble !== "busy") return;
    this.after(AGAIN[Math.min(this.attempts, AGAIN.length - 1)]);
    this.attempts += 1;
  }
}
