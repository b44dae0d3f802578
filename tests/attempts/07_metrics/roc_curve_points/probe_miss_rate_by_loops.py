"""Like wrong_x_axis_is_miss_rate: counts misses for the horizontal axis, in plain loops."""


def roc_curve(y, score):
    positive = _require_valid(y, score)
    levels = sorted(set(score.tolist()), reverse=True)
    rows = sorted(zip(score.tolist(), positive.tolist()), reverse=True)
    total = int(positive.sum())
    found, i, fpr, tpr = 0, 0, [1.0], [0.0]
    for level in levels:
        while i < len(rows) and rows[i][0] >= level:
            found += rows[i][1]
            i += 1
        tpr.append(found / total)
        fpr.append((total - found) / total)
    return np.array(fpr), np.array(tpr), np.array([math.inf, *levels])
