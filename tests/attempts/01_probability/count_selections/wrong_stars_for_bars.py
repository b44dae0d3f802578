"""You exchanged stars and bars: choose places for k stars among k + n - 1, or for n - 1 bars, but not for
n."""

_count = count_selections


def count_selections(n, k, ordered, repeat):
    if n < 0 or k < 0 or ordered or not repeat:
        return _count(n, k, ordered, repeat)
    return _binomial(n + k - 1, n) if k else 1
