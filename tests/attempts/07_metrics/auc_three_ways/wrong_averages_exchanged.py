"""You weigh the classes by their rows where the plain mean is asked for, and the other way round."""

_right = auc_one_vs_rest


def auc_one_vs_rest(y, S, average="macro"):
    return _right(y, S, {"macro": "weighted", "weighted": "macro"}.get(average, average))
