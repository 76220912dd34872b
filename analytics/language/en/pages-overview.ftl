overview-question = How large were the congresses of this term, and what has changed?
news-title = Newly published
news-meaning = By the day of the article; { $count } congresses have an article with a day.
news-figures =
    { $count ->
        [one] { $count } figure
       *[other] { $count } figures
    }
