"""Your precision divides by the number of items that are there. Where the list is shorter than k the empty
positions count as misses."""


def precision_recall_at_k(ranked, relevant, k):
    if k < 1:
        raise ValueError("k")
    hits = sum(item in relevant for item in ranked[:k])
    return hits / max(1, len(ranked[:k])), hits / len(relevant) if relevant else math.nan
