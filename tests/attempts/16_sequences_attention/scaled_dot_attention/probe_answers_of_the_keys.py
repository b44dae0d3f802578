"""None: averages the keys instead of the values, which is no known mistake."""

_right = attention


def attention(q, k, v, mask=None):
    _, weights = _right(q, k, v, mask)
    return weights @ k, weights
