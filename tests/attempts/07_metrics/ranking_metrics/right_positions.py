"""The position of every item, by comparison with all others."""


def ndcg_at_k(grades, score, k):
    if k < 1 or grades.shape != score.shape:
        raise ValueError("input")
    i = np.arange(len(score))
    ahead = (score[None] > score[:, None]) | ((score[None] == score[:, None]) & (i[None] < i[:, None]))
    place = ahead.sum(axis=1) + 1
    gains = 2.0**grades - 1
    got = np.sum(np.where(place <= k, gains / np.log2(place + 1), 0))
    ideal = np.sum(np.sort(gains)[::-1][:k] / np.log2(i + 2)[:k])
    with np.errstate(invalid="ignore"):
        return float(got / ideal)
