"""You have the two crates the wrong way round: put back means independent draws, kept out means that each
draw changes the next."""

_right = answers


def answers():
    return _right() | {"parts_put_back": "hypergeometric", "parts_kept_out": "binomial"}
