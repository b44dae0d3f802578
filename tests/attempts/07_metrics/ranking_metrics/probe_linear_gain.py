"""Like wrong_gain_is_grade: in a loop."""


def ndcg_at_k(grades, score, k):
    if k < 1 or len(grades) != len(score):
        raise ValueError("input")
    order = sorted(range(len(score)), key=lambda i: -score[i])
    got = sum(int(grades[j]) / math.log2(i + 2) for i, j in enumerate(order) if i < k)
    best = sum(g / math.log2(i + 2) for i, g in enumerate(sorted(grades.tolist())[::-1]) if i < k)
    return got / best if best else math.nan
