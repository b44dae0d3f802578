"""Your positions are one too high: a hit at the first one is worth 1/2. Positions are counted from 1, and a
hit there is worth 1."""


def mean_reciprocal_rank(rankings, relevant):
    if len(rankings) != len(relevant) or not rankings:
        raise ValueError("queries")
    total = 0.0
    for ranked, wanted in zip(rankings, relevant):
        total += next((1 / (i + 1) for i, item in enumerate(ranked, 1) if item in wanted), 0.0)
    return total / len(rankings)
