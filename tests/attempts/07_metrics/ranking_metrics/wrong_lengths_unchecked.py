"""You cut the longer of two lists off where their lengths differ. Refuse them."""

_right = mean_reciprocal_rank


def mean_reciprocal_rank(rankings, relevant):
    n = min(len(rankings), len(relevant))
    return _right(rankings[:n], relevant[:n])


def ndcg_at_k(grades, score, k):
    if k < 1:
        raise ValueError("input")
    n = min(len(grades), len(score))
    grades, score = grades[:n], score[:n]
    gains = 2.0**grades - 1
    i = np.arange(1, len(gains) + 1)
    discounts = np.where(i <= k, 1 / np.log2(i + 1), 0.0)
    order = np.argsort(-score, kind="stable")
    best = np.sort(gains)[::-1] @ discounts
    if best == 0:
        return math.nan
    return float(gains[order] @ discounts / best)
