"""You let probabilities pass whose sum is off by a thousandth or more. That is no rounding, something is
missing or counted twice: refuse it."""


def _require_distribution(probs):
    if any(prob < 0 for prob in probs) or abs(math.fsum(probs) - 1.0) > 5e-3:
        raise ValueError("no distribution")
