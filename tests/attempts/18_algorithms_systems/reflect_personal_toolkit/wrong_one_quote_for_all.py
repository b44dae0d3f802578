"""You quote the same sentence for every criterion. One sentence cannot be the project, the lesson and the
plan at once: point each score at the words that earn it."""

_right = self_assessment


def self_assessment():
    quote = "An epoch took six minutes, forty epochs four hours, so it ran overnight"
    return {name: (2, quote) for name in _right()}
