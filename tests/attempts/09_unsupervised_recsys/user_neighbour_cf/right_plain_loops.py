"""Dictionaries and loops, one pair of users after the other."""

import math


def _rows(R):
    rows = [{i: float(x) for i, x in enumerate(row) if not math.isnan(x)} for row in R]
    everything = [x for row in rows for x in row.values()]
    mu = sum(everything) / len(everything)
    means = [sum(row.values()) / len(row) if row else mu for row in rows]
    return rows, means


def _alike(R, u, v):
    rows, means = _rows(R)
    top = left = right = 0.0
    for i in rows[u]:
        if i in rows[v]:
            a, b = rows[u][i] - means[u], rows[v][i] - means[v]
            top += a * b
            left += a * a
            right += b * b
    return top / (math.sqrt(left) * math.sqrt(right)) if left * right > 0 else 0.0


def user_similarity(R):
    n = len(R)
    return np.array([[_alike(R, u, v) for v in range(n)] for u in range(n)])


def predict_rating(R, user, item, k):
    if k <= 0:
        raise ValueError("k")
    rows, means = _rows(R)
    found = []
    for v, row in enumerate(rows):
        if v != user and item in row:
            s = _alike(R, user, v)
            if s != 0:
                found.append((s, row[item] - means[v]))
    found.sort(reverse=True)
    found = found[:k]
    if not found:
        return means[user]
    return means[user] + sum(s * d for s, d in found) / sum(abs(s) for s, _ in found)


def recommend(R, user, n, k):
    if n <= 0 or k <= 0:
        raise ValueError("n or k")
    scored = [(-predict_rating(R, user, i, k), i) for i in range(R.shape[1]) if math.isnan(R[user, i])]
    return [i for _, i in sorted(scored)][:n]
