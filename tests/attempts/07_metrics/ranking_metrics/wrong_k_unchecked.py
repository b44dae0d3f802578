"""You take a k of 0 or below: a slice up to it is then empty, or counts from the end. Refuse it."""


def precision_recall_at_k(ranked, relevant, k):
    hits = sum(item in relevant for item in ranked[:k])
    return hits / k if k else 0.0, hits / len(relevant) if relevant else math.nan


def ndcg_at_k(grades, score, k):
    if len(grades) != len(score):
        raise ValueError("input")
    gains = 2.0**grades - 1
    i = np.arange(1, len(gains) + 1)
    discounts = np.where(i <= k, 1 / np.log2(i + 1), 0.0)
    order = np.argsort(-score, kind="stable")
    best = np.sort(gains)[::-1] @ discounts
    if best == 0:
        return math.nan
    return float(gains[order] @ discounts / best)
