"""You answer 0 where nothing is relevant. That is 0 / 0: no list could have done better, so it is no bad
result, and nan is asked for."""

_right = precision_recall_at_k


def precision_recall_at_k(ranked, relevant, k):
    precision, recall = _right(ranked, relevant, k)
    return precision, recall if relevant else 0.0


def ndcg_at_k(grades, score, k):
    if k < 1 or len(grades) != len(score):
        raise ValueError("input")
    gains = 2.0**grades - 1
    i = np.arange(1, len(gains) + 1)
    discounts = np.where(i <= k, 1 / np.log2(i + 1), 0.0)
    order = np.argsort(-score, kind="stable")
    best = np.sort(gains)[::-1] @ discounts
    if best == 0:
        return 0.0
    return float(gains[order] @ discounts / best)
