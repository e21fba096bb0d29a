/**
 * Asking the server. One question at a time: a newer one takes the place of an older, whose answer is dropped.
 *
 * @typedef {"away" | "locked" | "busy" | "refused"} Trouble nobody answers; a token is wanted; too much to do; the
 *   server cannot take this draft
 */

import { wellFormed } from "./offsets.js";

/** The server did not answer the question; `message` is for people. */
export class AskingError extends Error {
  /** @param {Trouble} trouble @param {string} message */
  constructor(trouble, message) {
    super(message);
    this.trouble = trouble;
  }
}

export class Asker {
  constructor() {
    this.current = new AbortController();
  }

  /**
   * Rejects with an `AbortError` where the question was dropped, and with an `AskingError` where there was no answer.
   *
   * @param {string} path
   * @param {string} text
   * @param {object} options
   * @returns {Promise<any>}
   */
  ask(path, text, options) {
    this.drop();
    this.current = new AbortController();
    return answer(path, { text: wellFormed(text), options }, this.current.signal);
  }

  /** Nobody waits for the answer any more. */
  drop() {
    this.current.abort();
  }
}

/** @param {unknown} error @returns {boolean} whether this is only a question that was dropped */
export function wasDropped(error) {
  return error instanceof DOMException && error.name === "AbortError";
}

/** @param {string} path @param {object} question @param {AbortSignal} signal */
async function answer(path, question, signal) {
  // where the server wants a token, the browser asks for it by itself, and sends it along
  const headers = { "Content-Type": "application/json" };
  let response;
  let body;
  try {
    response = await fetch(path, { method: "POST", headers, body: JSON.stringify(question), signal });
    body = await response.json().catch((error) => (signal.aborted ? Promise.reject(error) : null));
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AskingError("away", "kindphrase does not answer.");
  }
  if (response.ok && body) return body;
  throw new AskingError(troubleOf(response.status), messageOf(body));
}

/** @param {number} status @returns {Trouble} */
function troubleOf(status) {
  if (status === 401) return "locked";
  if (status === 429 || status === 503 || status === 504) return "busy";
  return status >= 400 && status < 500 ? "refused" : "away";
}

/** @param {any} body of an error */
function messageOf(body) {
  const { message, next_step: next } = body?.error ?? {};
  if (typeof message !== "string") return "kindphrase could not read this.";
  return typeof next === "string" ? `${message} ${next}` : message;
}
