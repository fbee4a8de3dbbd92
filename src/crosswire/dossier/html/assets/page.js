// Data of the page and small tools. No markup is ever built from text: only nodes and text content.
const DATA = JSON.parse(document.getElementById("data").textContent);
const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** An element with attributes and children (nodes or strings). */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** "r0123456789ab.12-40" -> {report, start, end}, or null when it names no passage. */
function passage(name) {
  const match = /^(r[0-9a-f]{12})\.(\d+)-(\d+)$/.exec(name);
  return match && byId(match[1]) ? { name, report: match[1], start: +match[2], end: +match[3] } : null;
}

/** Mark the pieces of a passage within an element; gives the first of them. */
function mark(within, { start, end }) {
  const pieces = all(".g", within).filter((g) => +g.dataset.s >= start && +g.dataset.e <= end);
  for (const piece of pieces) piece.classList.add("hit");
  return pieces[0] ?? null;
}

function unmark(within) {
  for (const piece of all(".hit", within)) piece.classList.remove("hit");
}

/** Open every closed <details> around an element, so that it can be seen. */
function reveal(element) {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
}

/** Remember something between visits where the browser lets a file do so. */
const memory = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch { /* a page from disk may be refused */ } },
};
