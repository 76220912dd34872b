// Streamlit writes its own words in English and searches options by their very letters. This puts our words in
// their place, shows an option only up to the invisible separator (what follows is there to be searched without
// accents), and tells the browser the language. It changes what is shown, never what a widget holds.
(() => {
  const screen = (window.daihoiScreen ??= {});
  screen.words = __WORDS__;
  screen.patterns = Object.entries(screen.words).filter(([said]) => said.includes("*"))
    .map(([said, ours]) => [...said.split("*"), ours]);
  screen.guarded ??= new WeakSet();
  document.documentElement.lang = "__LANG__";
  // Charts measure their words before they are drawn: the font must be there by then.
  for (const weight of [400, 600]) document.fonts.load(`${weight} 12px "Be Vietnam Pro"`, "ễ");
  const separator = "\u2063";
  const attributes = ["aria-label", "title", "placeholder"];
  const worded = (said) => {
    const words = screen.words[said.trim()];
    if (words) return words;
    const shown = said.replace(/\u2063.*$/u, "");
    for (const [before, after, replacement] of screen.patterns) {
      if (shown.startsWith(before) && shown.endsWith(after) && shown.length > before.length + after.length)
        return replacement.replace("*", shown.slice(before.length, shown.length - after.length));
    }
    return shown;
  };
  const mendText = (node) => {
    const words = worded(node.data);
    if (words !== node.data) node.data = words;
  };
  // What an input holds is set without a trace in the document. React may keep the whole option for itself; what
  // stands on the screen is shortened on its way in.
  const held = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const shorten = (input) => {
    const said = held.get.call(input);
    if (said.includes(separator)) held.set.call(input, worded(said));
  };
  const guard = (input) => {
    if (!screen.guarded.has(input)) {
      screen.guarded.add(input);
      const own = Object.getOwnPropertyDescriptor(input, "value") ?? held;
      Object.defineProperty(input, "value", { ...own, set(value) { own.set.call(this, value); shorten(this); } });
    }
    shorten(input);
  };
  const mendElement = (element) => {
    if (element instanceof HTMLInputElement) guard(element);
    for (const name of attributes) {
      const said = element.getAttribute(name);
      if (said === null) continue;
      const words = worded(said);
      if (words !== said) element.setAttribute(name, words);
    }
  };
  const ours = (node) => (node.parentElement ?? node).closest?.("pre, .stMarkdown, .stHtml, .stVegaLiteChart svg, canvas");
  const mend = (root) => {
    if (root.nodeType === Node.TEXT_NODE) { if (!ours(root)) mendText(root); return; }
    if (root.nodeType !== Node.ELEMENT_NODE || root.matches("svg.marks")) return;
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.currentNode; node; node = walk.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) { if (!ours(node)) mendText(node); } else mendElement(node);
    }
  };
  // What a chart says in words changes with its rows, without the chart being drawn anew.
  const label = () => {
    for (const said of document.querySelectorAll(".takeaway")) {
      const chart = said.closest('[class*="st-key-chart-"]')?.querySelector(".stVegaLiteChart[aria-label]");
      if (chart && chart.ariaLabel !== said.textContent) chart.ariaLabel = said.textContent;
    }
  };
  // A name that no mark of the chart bears is said not to be there, lest the silence be taken for a fault.
  const answer = () => {
    for (const field of document.querySelectorAll(".find")) {
      const names = field.closest('[class*="st-key-chart-"]')?.querySelector(".sought")?.textContent ?? "";
      const said = field.querySelector("input").value.trim().toLowerCase();
      const words = said.length > 1 && names && !names.includes(said) ? field.dataset.none : "";
      const output = field.querySelector("output");
      if (output.textContent !== words) output.textContent = words;
    }
  };
  // What is looked for in one chart is looked for in all of the page; each chart listens to its own field.
  const lookFor = ({ target }) => {
    if (!target.matches?.(".find input")) return;
    for (const other of document.querySelectorAll(".find input")) {
      if (other.value === target.value) continue;
      other.value = target.value;
      other.dispatchEvent(new Event("input"));
    }
    answer();
  };
  mend(document.body);
  label();
  answer();
  if (screen.observer) return;
  document.addEventListener("input", lookFor);
  // What is typed into a list replaces what it held; behind it, it would find nothing.
  document.addEventListener("click", ({ target }) => {
    if (target.matches?.('[data-testid="stSelectbox"] input')) setTimeout(() => target.select());
  }, true);
  screen.observer = new MutationObserver((changes) => {
    for (const change of changes) {
      // A chart is drawn in thousands of changes, and none of its words are Streamlit's.
      if (change.target.ownerSVGElement) continue;
      if (change.type === "childList") change.addedNodes.forEach(mend);
      else if (change.type === "characterData") mend(change.target);
      else mendElement(change.target);
    }
    label();
    answer();
  });
  screen.observer.observe(document.body, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: [...attributes, "value"],
  });
})();
