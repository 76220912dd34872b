// Words that are cut, that overlap, or that stand beyond the edge of the window.
() => {
    const faults = [];
    const page = document.documentElement;
    if (page.scrollWidth > window.innerWidth + 1) faults.push(`the page scrolls sideways by ${page.scrollWidth - window.innerWidth}`);
    for (const svg of document.querySelectorAll('.stVegaLiteChart svg')) {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')]
            .filter(text => text.textContent.trim() && Number(getComputedStyle(text).opacity) > 0)
            .map(text => ({ text, words: text.textContent, box: text.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
        for (const { words, box } of boxes)
            if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
                faults.push(`cut in a chart: ${words} (${[frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom].map(Math.round)})`);
        // The box around slanting words is much larger than the words.
        const level = boxes.filter(({ text }) => !/rotate\((?!0|-?90|180|270)/.test(text.getAttribute('transform') ?? ''));
        level.forEach(({ words, box }, place) => {
            for (const other of level.slice(place + 1)) {
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
}
