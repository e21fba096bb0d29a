/**
 * What a screen reader is told, politely. What was done and how things stand have a place of their own each, so that
 * neither takes the word from the other.
 */

const SETTLED = 900; // milliseconds without change

export class Announcer {
  /** @param {HTMLElement} done @param {HTMLElement} standing */
  constructor(done, standing) {
    this.done = done;
    this.standing = standing;
    this.saying = 0;
    this.settling = 0;
  }

  /** @param {string} words what was done just now */
  say(words) {
    clearTimeout(this.saying);
    // the same words again are only read if the place was empty in between
    this.done.textContent = "";
    this.saying = setTimeout(() => {
      this.done.textContent = words;
    }, 50);
  }

  /** @param {string} words how things stand; told once they stay so, if they are others than before */
  settle(words) {
    clearTimeout(this.settling);
    if (words === this.standing.textContent) return;
    this.settling = setTimeout(() => {
      this.standing.textContent = words;
    }, SETTLED);
  }
}
