"""Like wrong_quote_from_memory: a paraphrase, of another criterion."""

_right = self_assessment


def self_assessment():
    return _right() | {"project": (1, "the main point, more or less as I said it")}
