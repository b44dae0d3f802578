"""Your best ranking is of the items that were ranked among the first k. It is of all items: what was left
below position k is what the ranking has to pay for."""


def ndcg_at_k(grades, score, k):
    if k < 1 or len(grades) != len(score):
        raise ValueError("input")
    gains = 2.0**grades - 1
    i = np.arange(1, len(gains) + 1)
    discounts = np.where(i <= k, 1 / np.log2(i + 1), 0.0)
    order = np.argsort(-score, kind="stable")
    best = np.sort(np.where(i <= k, gains[order], 0.0))[::-1] @ discounts
    if best == 0:
        return math.nan if not grades.any() else 0.0
    return float(gains[order] @ discounts / best)
