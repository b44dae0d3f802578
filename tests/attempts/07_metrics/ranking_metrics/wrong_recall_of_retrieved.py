"""Your recall divides by the relevant items that are somewhere in the list. Those that were not retrieved
at all are missing too."""


def precision_recall_at_k(ranked, relevant, k):
    if k < 1:
        raise ValueError("k")
    hits = sum(item in relevant for item in ranked[:k])
    there = sum(item in relevant for item in ranked)
    return hits / k, hits / max(1, there) if relevant else math.nan
