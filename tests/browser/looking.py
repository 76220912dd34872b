"""What a careful pair of eyes would see on a page: cut or overlapping words, sideways scroll, words of Streamlit's own."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

CUT = """() => {
    const faults = [];
    const page = document.documentElement;
    if (page.scrollWidth > window.innerWidth + 1) faults.push(`the page scrolls sideways by ${page.scrollWidth - window.innerWidth}`);
    for (const svg of document.querySelectorAll('.stVegaLiteChart svg')) {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')]
            .filter(text => text.textContent.trim() && Number(getComputedStyle(text).opacity) > 0)
            .map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
        for (const { words, box } of boxes)
            if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
                faults.push(`cut in a chart: ${words}`);
        boxes.forEach(({ words, box }, place) => {
            for (const other of boxes.slice(place + 1)) {
                const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                const halo = words === other.words;  // the same words twice: the pale one keeps lines off the other
                if (!halo && wide > 3 && high > 5) faults.push(`overlap in a chart: ${words} | ${other.words}`);
            }
        });
    }
    for (const element of document.querySelectorAll('.stMain button, .stMain h1, .stMain h2, .stMain h3, .stMain p, .stMain label, .stMain td')) {
        const style = getComputedStyle(element);
        if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0)
            faults.push(`cut: ${element.textContent.slice(0, 60)}`);
        const box = element.getBoundingClientRect();
        if (box.width && box.right > window.innerWidth + 2) faults.push(`beyond the edge: ${element.textContent.slice(0, 60)}`);
    }
    return faults;
}"""

MARKS = """() => [...document.querySelectorAll('[class*="st-key-chart-"]')].map(card => [
    card.className.match(/st-key-(chart-[\\w-]+)/)[1],
    card.querySelectorAll('.stVegaLiteChart svg path, .stVegaLiteChart svg line').length,
])"""

ENGLISH = """() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const element = node.parentElement;
        if (element.closest('script, style, noscript, [data-testid="stIconMaterial"]') || !element.checkVisibility()) continue;
        said.push(node.data.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
        if (element.checkVisibility())
            said.push(...['aria-label', 'placeholder', 'title'].map(name => element.getAttribute(name) ?? ''));
    const english = /\\b(the|of|and|open|close|select|choose|clear|download|show|data|main|menu|search|results?|sidebar|content|help|remove|rows?|sort|view|page|pages|options?|selected)\\b/i;
    return [...new Set(said)].filter(words => english.test(words) && !/https?:|^English$/.test(words));
}"""


def cut_words(page: Page) -> list[str]:
    """Words that are cut, overlap, or stand beyond the edge."""
    return list(page.evaluate(CUT))


def marks(page: Page) -> dict[str, int]:
    """Card → number of marks drawn in it."""
    return dict(page.evaluate(MARKS))


def english(page: Page) -> list[str]:
    """English words that a person sees or hears on the page."""
    return list(page.evaluate(ENGLISH))


def serious(violations: list[dict[str, Any]]) -> list[str]:
    """The faults that axe-core calls serious or critical, with what they stand on."""
    return [
        f"{fault['id']}: {node['html'][:160]}"
        for fault in violations
        if fault["impact"] in {"serious", "critical"}
        for node in fault["nodes"][:3]
    ]
