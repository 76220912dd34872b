# Words in downloaded files.
export-unit = Unit: { $unit }
export-sources = Sources: { $named }
export-sources-many = Sources: { $named } and { $more } more
export-sources-none = Sources: none yet
export-updated = Data as of { $day }
export-title = Content
export-unit-name = Unit
export-coverage = Coverage
export-rows = Rows
export-definition = Definition
export-updated-name = Data as of
export-sheet-figures = Figures
export-sheet-sources = Sources
export-source-headline = Headline
export-source-publisher = Publisher
export-source-published = Published
export-source-address = Address
