// Start: what the page does once it stands. Without script the whole account can still be read.
root.classList.add("scripted");
const theme = memory.get("crosswire-theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;

const links = new Map(all(".bar li a").map((link) => [link.getAttribute("href").slice(1), link]));
const watcher = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    const link = links.get(target.id);
    if (!link) continue;
    if (isIntersecting) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
}, { rootMargin: "-12% 0px -80% 0px" });
for (const section of all("main > section")) watcher.observe(section);

let closed = [];
addEventListener("beforeprint", () => {
  closed = all("main details:not([open])");
  for (const details of closed) details.open = true;
});
addEventListener("afterprint", () => { for (const details of closed) details.open = false; });

if (location.hash) follow();
root.dataset.ready = "true";
