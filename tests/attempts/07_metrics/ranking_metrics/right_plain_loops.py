"""Loops and conditions only; natural logarithms, as a constant factor cancels."""


def precision_recall_at_k(ranked, relevant, k):
    if not k >= 1:
        raise ValueError("k")
    hits = 0
    for i in range(min(k, len(ranked))):
        if ranked[i] in relevant:
            hits += 1
    if len(relevant) == 0:
        return hits / k, float("nan")
    return hits / k, hits / len(relevant)


def mean_reciprocal_rank(rankings, relevant):
    if len(rankings) == 0 or len(rankings) != len(relevant):
        raise ValueError("queries")
    total = 0
    for q in range(len(rankings)):
        for i in range(len(rankings[q])):
            if rankings[q][i] in relevant[q]:
                total += 1 / (i + 1)
                break
    return total / len(rankings)


def ndcg_at_k(grades, score, k):
    if k < 1 or len(grades) != len(score):
        raise ValueError("input")
    ranked = [
        g for _, g in sorted(zip(score.tolist(), grades.tolist()), key=lambda pair: pair[0], reverse=True)
    ]
    got = best = 0.0
    for i, g in enumerate(ranked[:k]):
        got += (2**g - 1) / math.log(i + 2)
    for i, g in enumerate(sorted(ranked)[::-1][:k]):
        best += (2**g - 1) / math.log(i + 2)
    return got / best if best > 0 else math.nan
