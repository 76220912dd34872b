# The page about the data itself: how complete, where papers disagree, how collected.
nav-data = Data
data-question = How complete and trustworthy are these data?

extent-congress = Congresses with figures
extent-claim = Figures read
extent-source = Source pages
extent-cells = Cells known
extent-before = former term: { $count }
extent-publishers = of { $count } papers and bodies
extent-cells-of = { $known } of { $whole } cells of the table of provinces below
extent-whole = All data, of every term and tier: { $congress_count } congresses and conferences, { $claim_count } figures, { $source_count } source pages of { $publisher_count } papers and bodies.

coverage-title = Which kinds of figures are known how far, term by term
coverage-scope-provinces = Whole country; of 63 provinces, from the term 2025-2030 on of 34
coverage-scope-congresses = Whole country; of the congresses of this tier that any source speaks of
coverage-meaning = Each cell is the share of places for whose congress of the term at least one source states the figure. No figure means that none was found in a paper, not zero. Below the provinces no source says how many congresses there were, so the whole is those spoken of.

coverage-provinces-title = Which province has which figures, term { $term }
coverage-cells = { $known_count } of { $whole_count } cells known · in { $agreed_count } several papers agree · in { $conflict_count } papers disagree
coverage-provinces-meaning = Each cell is one kind of figure of one province. “Several sources agree” means that two independent papers or more state values that fit; pages that republish do not count. “More than 5,000” and 5,067 do not disagree. Below the provinces a cell takes the congress with most disagreement, then with most agreement. Provinces are those of the day: 63 before 1 July 2025, 34 from then on.

disagreements-title = Where papers disagree and by how much, term { $term }
disagreements-scope = { $count } figures on which papers disagree, of { $provinces } provinces
disagreements-meaning = Each square is a figure for which sources state values that do not fit, in the row of its largest distance from the value used. All values are kept; the product chooses one in this order: a ruling of the person in charge, a source without reservations, more independent papers, an exact number, an article published after the congress, a less rounded number, the newest article.
disagreements-none = There is no figure on which sources disagree, within the filters chosen.
disagreements-table = { $count } figures on which papers disagree: the values, the one used, and why
disagreements-place = Place and figure
disagreements-used = Value used
disagreements-others = Other sources state
disagreements-why = Why this one
gap-under_1 = up to 1% apart
gap-under_5 = above 1% up to 5% apart
gap-under_20 = above 5% up to 20% apart
gap-over_20 = above 20% apart
gap-other_day = another day
gap-other_name = another person
why-most-echoes = Chosen because further papers state it too, though as planned or with reservations.

column-province = Province
column-organisation = Organisation
column-label = Kind of figure
column-stated_count = Places known
column-whole_count = All places
column-stated_pct = Known (%)
column-agreed_count = Several papers agree
column-conflict_count = Papers disagree
column-state_said = State
column-stated = Value used
column-others = Other sources state
column-gap_pct = Furthest apart (%)
column-why_said = Why this one

about-data-collected = How the data were collected
about-data-collected-words =
    From public pages of newspapers, broadcasters and portals, read in 2026. Each figure carries the address of the page it was read from; no sentence of an article is kept.

    - Pages that agree are all kept: they are support. Pages that disagree are all kept: the product chooses one value and says why.
    - “More than”, “about”, “at least” are kept as they are. Reservations (planned, draft, year inferred, counted from names, republished) are kept too and lower the rank.
    - A province's name is that of the day: one of 63 before 1 July 2025, one of 34 from then on. The same name may be another territory.
    - Where no rule of a directive was found, the place stays empty; nothing is filled in.
about-data-missing = What is missing
about-data-missing-words = Shares of women and young members in most provinces; ex officio and elected delegates in many; late parts of long articles.
about-data-licence = Licence
about-data-licence-words =
    Figures: CC BY 4.0, free to use when the source is named.

    Districts, communes and ward points: vietnamadminunits by Tran Ngoc Minh Hieu (MIT). Coast: Natural Earth (public domain), packed as world-atlas (ISC). Outlines of provinces on maps are no legal boundary.
about-data-error = How to report an error
about-data-error-words =
    Send the person in charge four things: the **address of the page**, the **congress**, the **kind of figure**, the **right value**.

    A slip of a page is written down with its reason; what the page said stays, for comparison.
about-data-account = What became of each collected row: { $rows } rows, { $kept } kept, { $left } left out
coverage-unknown = No source states for any congress of this tier itself: { $names }.
