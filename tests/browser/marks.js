// For each chart card its name and the number of marks drawn in it.
() => [...document.querySelectorAll('[class*="st-key-chart-"]')].map(card => [
    card.className.match(/st-key-(chart-[\w-]+)/)[1],
    card.querySelectorAll('.stVegaLiteChart svg path, .stVegaLiteChart svg line').length,
])
