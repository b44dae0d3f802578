"""You quote most of your answer for a criterion. Whoever has to read all of it to find what is meant has been
shown nothing: point at the sentence."""

_right = self_assessment


def self_assessment():
    return _right() | {"goal": (2, answer())}
