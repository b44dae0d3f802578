"""You compare the ends of the curve. That it has fallen in the beginning says nothing of whether it still
does: compare over the last doubling."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    answer = _right(sizes, train_err, val_err, target, tol)
    if answer in ("data", "regularise"):
        return "data" if val_err[0] - val_err[-1] > tol else "regularise"
    return answer
