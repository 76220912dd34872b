// English words that a person sees or hears on the page.
() => {
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
    const english = /\b(the|of|and|open|close|select|choose|clear|download|show|data|main|menu|search|results?|sidebar|content|help|remove|rows?|sort|view|page|pages|options?|selected)\b/i;
    return [...new Set(said)].filter(words => english.test(words) && !/https?:|^English$/.test(words));
}
