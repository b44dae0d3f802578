"""Like wrong_ties_turned: a sort of pairs, read from the end."""


def ndcg_at_k(grades, score, k):
    if k < 1 or len(grades) != len(score):
        raise ValueError("input")
    ranked = [int(grades[i]) for _, i in sorted(zip(score.tolist(), range(len(score))))][::-1]
    both = [
        sum((2**g - 1) / math.log2(i + 2) for i, g in enumerate(line[:k]))
        for line in (ranked, sorted(ranked)[::-1])
    ]
    return both[0] / both[1] if both[1] else math.nan
