"""You return recall before precision."""

_right = precision_recall_at_k


def precision_recall_at_k(ranked, relevant, k):
    return _right(ranked, relevant, k)[::-1]
