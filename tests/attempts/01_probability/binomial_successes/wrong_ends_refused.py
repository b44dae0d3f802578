"""You refuse p = 0 or p = 1 with an error. Both are probabilities: X is then certain to be 0, or certain to
be n."""


def _require_valid(n, p):
    if n < 0 or not 0.0 < p < 1.0:
        raise ValueError("no binomial distribution")
