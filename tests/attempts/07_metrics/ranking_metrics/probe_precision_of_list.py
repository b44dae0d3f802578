"""Like wrong_divided_by_shown: by a mean."""


def precision_recall_at_k(ranked, relevant, k):
    if k < 1:
        raise ValueError("k")
    seen = [item in relevant for item in ranked[:k]]
    return float(np.mean(seen)) if seen else 0.0, sum(seen) / len(relevant) if relevant else math.nan
