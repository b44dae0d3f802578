"""Your best ranking counts more than k positions, so that with more than k relevant items no ranking reaches
1. Cut both at k."""


def ndcg_at_k(grades, score, k):
    if k < 1 or len(grades) != len(score):
        raise ValueError("input")
    gains = 2.0**grades - 1
    i = np.arange(1, len(gains) + 1)
    discounts = np.where(i <= k, 1 / np.log2(i + 1), 0.0)
    order = np.argsort(-score, kind="stable")
    best = np.sort(gains)[::-1] @ (1 / np.log2(i + 1))
    if best == 0:
        return math.nan
    return float(gains[order] @ discounts / best)
