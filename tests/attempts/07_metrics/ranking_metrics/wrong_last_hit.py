"""You take the last hit of each query, as later ones overwrite the first. Stop at the first."""


def mean_reciprocal_rank(rankings, relevant):
    if len(rankings) != len(relevant) or not rankings:
        raise ValueError("queries")
    total = 0.0
    for ranked, wanted in zip(rankings, relevant):
        worth = 0.0
        for i, item in enumerate(ranked, 1):
            if item in wanted:
                worth = 1 / i
        total += worth
    return total / len(rankings)
