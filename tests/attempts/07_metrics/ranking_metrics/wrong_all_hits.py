"""You add up the reciprocals of all hits. Only the first hit of a query counts."""


def mean_reciprocal_rank(rankings, relevant):
    if len(rankings) != len(relevant) or not rankings:
        raise ValueError("queries")
    total = 0.0
    for ranked, wanted in zip(rankings, relevant):
        total += sum(1 / i for i, item in enumerate(ranked, 1) if item in wanted)
    return total / len(rankings)
