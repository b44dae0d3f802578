"""Your recall divides by k where more items than k are relevant. It divides by all that are relevant, so
that it may be unable to reach 1."""


def precision_recall_at_k(ranked, relevant, k):
    if k < 1:
        raise ValueError("k")
    hits = sum(item in relevant for item in ranked[:k])
    return hits / k, hits / min(k, len(relevant)) if relevant else math.nan
