"""Like wrong_point_per_row: sorts with the stable argsort of the negated scores, then running sums."""


def roc_curve(y, score):
    y = _require_valid(y, score).astype(int)
    order = np.argsort(-score, kind="mergesort")
    tps, fps = [0], [0]
    for label in y[order]:
        tps.append(tps[-1] + label)
        fps.append(fps[-1] + 1 - label)
    thresholds = np.concatenate([[np.inf], score[order]])
    return np.array(fps) / fps[-1], np.array(tps) / tps[-1], thresholds
