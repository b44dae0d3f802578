"""A loop over the sorted rows, run by run of equal scores."""


def auc_trapezoid(fpr, tpr):
    if len(fpr) != len(tpr):
        raise ValueError("length")
    area = 0.0
    for i in range(1, len(fpr)):
        if fpr[i] < fpr[i - 1]:
            raise ValueError("falls")
        area += (fpr[i] - fpr[i - 1]) * (tpr[i] + tpr[i - 1]) * 0.5
    return area


def auc_rank(y, score):
    if len(y) != len(score) or any(s != s for s in score.tolist()):
        raise ValueError("input")
    rows = sorted(zip(score.tolist(), y.tolist()))
    n1 = sum(1 for _, c in rows if c)
    n0 = len(rows) - n1
    if not n1 or not n0:
        raise ValueError("one class")
    total, i = 0.0, 0
    while i < len(rows):
        j = i
        while j < len(rows) and rows[j][0] == rows[i][0]:
            j += 1
        total += (i + 1 + j) / 2 * sum(1 for _, c in rows[i:j] if c)
        i = j
    return (total - n1 * (n1 + 1) / 2) / (n1 * n0)


def auc_one_vs_rest(y, S, average="macro"):
    classes = range(S.shape[1])
    rows = [sum(1 for label in y if label == c) for c in classes]
    if 0 in rows or average not in {"macro", "weighted"}:
        raise ValueError("input")
    if average == "macro":
        rows = [1] * len(rows)
    return sum(n * auc_rank(y == c, S[:, c]) for n, c in zip(rows, classes)) / sum(rows)
