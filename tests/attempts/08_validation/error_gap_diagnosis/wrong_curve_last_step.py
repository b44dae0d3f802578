"""You compare the last two points of the curve. Where sizes lie close together nothing seems to move:
compare over a doubling of the rows."""

_right = learning_curve_verdict


def learning_curve_verdict(sizes, train_err, val_err, target, tol=0.01):
    answer = _right(sizes, train_err, val_err, target, tol)
    if answer in ("data", "regularise"):
        return "data" if val_err[-2] - val_err[-1] > tol else "regularise"
    return answer
