"""You average the positions and take the reciprocal in the end. The reciprocals are averaged: one late hit
must not outweigh all others."""


def mean_reciprocal_rank(rankings, relevant):
    if len(rankings) != len(relevant) or not rankings:
        raise ValueError("queries")
    places = []
    for ranked, wanted in zip(rankings, relevant):
        places += [i for i, item in enumerate(ranked, 1) if item in wanted][:1]
    share = len(places) / len(rankings)
    return share * len(places) / sum(places) if places else 0.0
