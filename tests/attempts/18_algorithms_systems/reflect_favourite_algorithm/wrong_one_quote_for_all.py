"""You quote the same sentence for every criterion. One sentence cannot be the problem, the example and the
weakness at once: point each score at the words that earn it."""


def self_assessment():
    quote = "A thousand pictures become five hundred, then two hundred and fifty"
    names = ("problem", "mechanism", "example", "limits", "choice", "plain_words")
    return {name: (2, quote) for name in names}
