"""An intersection, indices of hits, slices up to k."""


def precision_recall_at_k(ranked, relevant, k):
    if k <= 0:
        raise ValueError(k)
    hits = len(set(ranked[:k]) & set(relevant))
    return np.float64(hits) / k, (np.float64(hits) / len(relevant) if relevant else np.nan)


def mean_reciprocal_rank(rankings, relevant):
    if not rankings or len(rankings) - len(relevant):
        raise ValueError("queries")
    best = []
    for ranked, wanted in zip(rankings, relevant):
        at = [ranked.index(item) for item in wanted if item in ranked]
        best.append(1 / (1 + min(at)) if at else 0)
    return np.mean(best)


def ndcg_at_k(grades, score, k):
    if k < 1 or grades.size != score.size:
        raise ValueError("input")
    gains = np.exp2(grades) - 1
    ranked = gains[np.lexsort((np.arange(gains.size), -score))][:k]
    best = np.sort(-gains)[:k] * -1
    if not gains.any():
        return np.nan
    discounts = np.log2(np.arange(ranked.size) + 2)
    return (ranked / discounts).sum() / (best / discounts).sum()
