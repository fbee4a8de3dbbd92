// The reading pane: a report opened at its exact words beside whatever cites them; two for a shared passage.
const pane = byId("reading");
let opener = null;
let starts = [];
let current = 0;

function copyOf(place) {
  const article = byId(place.report).cloneNode(true);
  article.removeAttribute("id");
  article.hidden = false;
  for (const named of all("[id]", article)) named.removeAttribute("id");
  for (const link of all(".perma", article)) link.remove();
  const holder = make("div", { class: "pane", tabindex: "0", role: "region", "aria-label": DATA.reports[place.report][0] });
  holder.append(article);
  return holder;
}

/** The further passages of a chip's report, as "START-END" in its data. */
function others(link) {
  return (link?.dataset.also ?? "").split(" ").filter(Boolean).map((span) => {
    const [start, end] = span.split("-").map(Number);
    return { start, end };
  });
}

/** Show one or two passages in the pane; `from` is the link that asked, whose further passages are marked too. */
function openAt(places, from) {
  closeAbout();
  const shown = places.map((place) => [place, copyOf(place)]);
  byId("panes").replaceChildren(...shown.map(([, holder]) => holder));
  keepInPlace(from, () => {
    pane.hidden = false;
    pane.classList.toggle("two", shown.length > 1);
    root.classList.add("reads");
    root.classList.toggle("reads-two", shown.length > 1);
  });
  const more = others(from);
  byId("reading-title").textContent = shown.length > 1 ? "Both texts at the passage" : "In its own words";
  byId("reading-next").hidden = !more.length;
  byId("reading-whole").setAttribute("href", "#" + places[0].name);
  for (const [place, holder] of shown) {
    const first = mark(holder, place);
    starts = [first, ...more.map((span) => mark(holder, span))].filter(Boolean);
    holder.scrollTop = 0;
    if (first) bring(holder, first);
  }
  point(from);
  shown[0][1].focus({ preventScroll: true });
}

function bring(holder, piece) {
  const top = piece.getBoundingClientRect().top - holder.getBoundingClientRect().top;
  holder.scrollTop += top - holder.clientHeight / 3;
  tell(starts.indexOf(piece));
}

/** Say which of several passages is shown. */
function tell(at) {
  current = Math.max(0, at);
  if (starts.length > 1 && !pane.classList.contains("two")) byId("reading-title").textContent = `Passage ${current + 1} of ${starts.length}`;
}

/** Go on to the report's next passage of the same item; false after the last. */
function nextPassage(around = false) {
  if (pane.hidden || starts.length < 2 || (!around && current + 1 >= starts.length)) return false;
  const piece = starts[(current + 1) % starts.length];
  bring(piece.closest(".pane"), piece);
  return true;
}

/** Change the layout without moving an element on the screen: the reader's place is not lost. */
function keepInPlace(element, change) {
  const before = element?.getBoundingClientRect().top;
  change();
  if (before === undefined || !element.isConnected) return;
  for (let turn = 0; turn < 3; turn += 1) {
    const moved = element.getBoundingClientRect().top - before;
    if (Math.abs(moved) < 2) return;
    scrollBy({ top: moved, behavior: "instant" });
  }
}

function point(link) {
  for (const old of all("[aria-current='true']")) if (!old.closest(".bar")) old.removeAttribute("aria-current");
  if (link) { link.setAttribute("aria-current", "true"); opener = link; }
}

function closeReading() {
  if (pane.hidden) return false;
  keepInPlace(opener, () => {
    pane.hidden = true;
    root.classList.remove("reads", "reads-two");
  });
  byId("panes").replaceChildren();
  if (opener?.isConnected) opener.focus({ preventScroll: true });
  return true;
}

/** Scroll to a passage where it stands in its whole report. */
function showInTexts(place) {
  closeReading();
  unmark(byId("texts"));
  byId(place.report).hidden = false;
  const first = mark(byId(place.report), place);
  (first ?? byId(place.report)).scrollIntoView({ block: "center" });
  if (first) { first.tabIndex = -1; first.focus({ preventScroll: true }); }
}

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const link = event.target.closest("a[href^='#']");
  if (!link) return;
  const name = link.getAttribute("href").slice(1);
  const place = passage(name);
  event.preventDefault();
  if (place && link.id === "reading-whole") return showInTexts(place);
  if (!place && byId(name)?.closest("[hidden]")) { form.reset(); applyFilter(); }
  history.pushState(null, "", address(name));
  if (!place) return show(name);
  if (link === opener && others(link).length && nextPassage(true)) return;
  const other = link.dataset.other && passage(link.dataset.other);
  openAt(other ? [place, other] : [place], link);
});
byId("reading-close").addEventListener("click", closeReading);
byId("reading-next").addEventListener("click", () => nextPassage(true));

// What a marked passage is, and which findings use it
const about = byId("about");

function line(layer, number, report) {
  if (layer === "d") return [`Set aside: ${DATA.d[report]?.[number] ?? ""}`, null];
  const item = DATA[layer][number];
  if (layer === "s") {
    const via = item[4].length ? `, via ${item[4].join(", ")}` : "";
    return [`${item[1] || "Source not named"} ${item[2]} (${item[3]}${via})`, null];
  }
  if (layer === "f") {
    const scope = item[4] === "this event" ? "" : `; other scope: ${item[4]}`;
    return [`${item[1]}: ${item[2]} ${item[3]}, counted by ${item[5] === "narrator" ? "the outlet itself" : item[5]}${scope}`, item[0]];
  }
  if (layer === "e") return [[item[1], item[2], item[3]].filter(Boolean).join(", "), item[0]];
  if (layer === "u") return [item[0], item[1]];
  return [`${DATA.status[item[1]][1]} ${DATA.status[item[1]][0]}: ${item[2]}`, item[0]];
}

const HEADINGS = { s: "Statement", f: "Figure", e: "Event", c: "Findings that use these words", u: "Shared passage", d: "Set aside" };

function showAbout(piece) {
  const refs = piece.dataset.i.split(" ").filter(Boolean);
  if (!refs.length) return;
  const article = piece.closest("[aria-label]");
  const report = Object.keys(DATA.d).find((id) => byId(id)?.contains(piece)) ?? reportOf(piece, article);
  about.replaceChildren();
  for (const layer of "sfeudc") {
    const mine = refs.filter((ref) => ref[0] === layer);
    if (!mine.length && layer !== "c") continue;
    const list = make("ul");
    for (const ref of mine) list.append(make("li", {}, entry(layer, +ref.slice(1), report)));
    if (!mine.length) list.append(make("li", {}, "No finding uses these words."));
    about.append(make("h4", {}, HEADINGS[layer]), list);
  }
  const close = make("button", { class: "close", "aria-label": "Close" }, "✕");
  close.addEventListener("click", () => closeAbout());
  about.append(close);
  about.hidden = false;
  const box = piece.getClientRects()[0];
  const left = Math.min(box.left, innerWidth - about.offsetWidth - 16);
  const under = box.bottom + about.offsetHeight + 12 < innerHeight || box.top < about.offsetHeight + 12;
  about.style.left = `${Math.max(8, left) + scrollX}px`;
  about.style.top = `${(under ? box.bottom + 6 : box.top - about.offsetHeight - 6) + scrollY}px`;
  about.origin = piece;
  about.focus({ preventScroll: true });
}

function reportOf(piece, article) {
  return Object.keys(DATA.reports).find((id) => DATA.reports[id][0] === article?.getAttribute("aria-label")) ?? "";
}

function entry(layer, number, report) {
  const [text, target] = line(layer, number, report);
  if (!target || !byId(target)) return text;
  const link = make("a", { href: "#" + target }, text);
  if (layer === "u") link.dataset.other = DATA.u[number][2];
  return link;
}

function closeAbout() {
  if (about.hidden) return false;
  about.hidden = true;
  about.origin?.focus?.({ preventScroll: true });
  return true;
}

document.addEventListener("click", (event) => {
  const piece = event.target.closest(".g");
  if (piece && !event.target.closest("a")) return showAbout(piece);
  if (!event.target.closest(".about")) about.hidden = true;
});

// Permalinks: an item is revealed and shown, a passage opens the pane
function show(name) {
  for (const old of all(".target")) old.classList.remove("target");
  const element = name && byId(name);
  if (!element) return;
  reveal(element);
  (element.matches(".also") ? element.closest("[data-item]") : element).classList.add("target");
  element.scrollIntoView({ block: "start" });
  if (element.hasAttribute("tabindex")) element.focus({ preventScroll: true });
}

/** Do as the address says: its filter, then its item. */
function follow() {
  restoreFilter();
  const { name } = inAddress();
  const place = passage(name);
  if (place) return openAt([place], null);
  closeReading();
  show(name);
}
addEventListener("popstate", follow);
