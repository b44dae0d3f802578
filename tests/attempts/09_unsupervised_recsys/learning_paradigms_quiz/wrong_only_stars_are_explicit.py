"""You count only ratings on a scale as explicit. A judgement of two values, good or bad, is one too."""

_right = answers


def answers():
    return _right() | {"explicit_feedback": {"star rating"}}
