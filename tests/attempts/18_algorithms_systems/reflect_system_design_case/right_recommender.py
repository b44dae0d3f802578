"""The other case, in paragraphs, with a score of 0 and no quote for it."""


def answer():
    return """
    The front page has twelve places, and most visitors leave without a look at the second page. The
    recommendations should make them find something that they keep. The shop judges by the margin per visitor
    after returns, over four weeks, because clicks are easily bought with lurid pictures. Offline I use recall
    at twelve on the purchases of the following week.

    One row is a visitor, an article and a moment at which it was shown. The label is a purchase within a week
    that was not sent back. What was never shown has no label at all, so the records say what the old page did
    as much as what people like; I log the probability with which each article was shown, and keep two places
    for articles drawn at random. A column with the number of purchases this month must be cut off at the
    moment of the row, or it tells the answer.

    The baseline is simple: the articles sold most often last week, in the categories that the visitor has
    opened, without what was already bought. That is hard to beat, and it takes an afternoon. The learned
    version has two steps. Factors of visitors and articles fetch five hundred candidates, and boosted trees
    rank these with prices, stock and the history of the session.

    Candidates are computed every night and lie in a store; the ranking happens within eighty milliseconds of
    the visit. If it takes longer, the page shows the bestsellers, and nobody sees a gap. Articles that are
    sold out are removed at the very end, by a rule and not by the model.

    We train every night, since fashion changes faster than any model. An experiment splits visitors by a hash
    of their account and runs for four weeks, because returns take that long. I watch margin, returns, the
    share of articles that are ever shown, and the share of visits that got the bestsellers.
    """


def self_assessment():
    return {
        "goal": (2, "the margin per visitor after returns, over four weeks"),
        "data": (2, "What was never shown has no label at all"),
        "baseline": (
            2,
            "the articles sold most often last week, in the categories that the visitor has opened",
        ),
        "serving": (2, "If it takes longer, the page shows the bestsellers"),
        "operation": (2, "An experiment splits visitors by a hash of their account and runs for four weeks"),
        "failure": (0, None),
    }
