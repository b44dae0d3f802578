"""Your similarity is the plain product of the vectors, which grows with the number of films liked. The
cosine divides by both lengths."""

_right = answers


def answers():
    return _right() | {"content_score": 2.0}
