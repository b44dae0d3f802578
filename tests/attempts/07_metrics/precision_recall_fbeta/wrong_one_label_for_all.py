"""You compare arrays without a look at their lengths. An array with a single label is then compared with
every row, without an error."""


def _counts(y_true, y_pred, positive):
    is_positive, is_marked = y_true == positive, y_pred == positive
    tp, fp, fn = is_positive & is_marked, ~is_positive & is_marked, is_positive & ~is_marked
    return int(tp.sum()), int(fp.sum()), int(fn.sum())
