"""You take every other word for an average that you know. Refuse what you do not know."""

_right = auc_one_vs_rest


def auc_one_vs_rest(y, S, average="macro"):
    return _right(y, S, average if average == "macro" else "weighted")
