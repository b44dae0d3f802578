"""Row by row and class by class."""


def _rows(y, score, power):
    if np.shape(y) != np.shape(score):
        raise ValueError("shapes")
    n, loss, grad = len(y), 0.0, []
    for a, s in zip(y.tolist(), score.tolist()):
        if a not in (-1, 1):
            raise ValueError(f"label {a}")
        missing = 1 - a * s
        if missing > 0:
            loss += missing**power
            grad.append(-power * a * missing ** (power - 1) / n)
        else:
            grad.append(0.0)
    return loss / n, np.array(grad)


def hinge(y, score):
    return _rows(y, score, 1)


def squared_hinge(y, score):
    return _rows(y, score, 2)


def multiclass_hinge(labels, scores, margin=1.0):
    n, C = scores.shape
    loss, grad = 0.0, np.zeros((n, C))
    for i in range(n):
        k = int(labels[i])
        if not 0 <= k < C:
            raise ValueError(f"label {k}")
        for j in range(C):
            behind = scores[i, j] - scores[i, k] + margin
            if j != k and behind > 0:
                loss += behind
                grad[i, j] += 1
                grad[i, k] -= 1
    return loss / n, grad / n
