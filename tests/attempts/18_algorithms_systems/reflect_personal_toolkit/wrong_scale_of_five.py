"""Your scores are on another scale. The rubric goes from 0, absent, to 2, so clear that a listener could
repeat it."""

_right = self_assessment


def self_assessment():
    return {name: (score + 3, quote) for name, (score, quote) in _right().items()}
