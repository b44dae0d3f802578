"""You look at the whole list. Only the first k positions count."""


def precision_recall_at_k(ranked, relevant, k):
    if k < 1:
        raise ValueError("k")
    hits = sum(item in relevant for item in ranked)
    return hits / k, hits / len(relevant) if relevant else math.nan
