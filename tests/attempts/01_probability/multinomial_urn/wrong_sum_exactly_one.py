"""You compare a sum of floats with 1 exactly, and probabilities are rounded numbers: three times
0.3333333333 must be accepted. Allow a small difference."""


def _require_distribution(probs):
    if min(probs) < 0 or sum(probs) != 1:
        raise ValueError("probs do not sum to 1")
