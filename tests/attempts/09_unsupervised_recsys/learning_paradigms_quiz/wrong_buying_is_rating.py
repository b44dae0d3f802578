"""You take a purchase for a judgement. It is something people do, before they know the film and perhaps for
somebody else."""

_right = answers


def answers():
    return _right() | {"explicit_feedback": {"star rating", "thumbs down", "purchase"}}
