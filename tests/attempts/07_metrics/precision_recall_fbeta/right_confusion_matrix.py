"""One confusion matrix, and everything from its diagonal and its sums; F-beta from the two ratios."""


def _matrix(y_true, y_pred):
    if y_true.shape != y_pred.shape:
        raise ValueError("the labels differ in length")
    classes, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    matrix = np.zeros((len(classes), len(classes)))
    np.add.at(matrix, (codes[: len(y_true)], codes[len(y_true) :]), 1)
    return matrix


def _divide(a, b, empty):
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(b == 0, empty, a / b)


def _f(precision, recall, beta, empty):
    weight = beta * beta
    return _divide((1 + weight) * precision * recall, weight * precision + recall, empty)


def precision_recall(y_true, y_pred, positive=1, zero_division=math.nan):
    m = _matrix((y_true == positive) * 1, (y_pred == positive) * 1)
    if m.shape == (1, 1):
        everywhere = (y_true == positive).all()
        return (1.0, 1.0) if everywhere else (zero_division, zero_division)
    return _divide(m[1, 1], m[:, 1].sum(), zero_division), _divide(m[1, 1], m[1].sum(), zero_division)


def fbeta(y_true, y_pred, beta=1.0, positive=1, zero_division=math.nan):
    if beta <= 0:
        raise ValueError("beta <= 0")
    precision, recall = precision_recall(y_true, y_pred, positive)
    if np.isnan(precision) and np.isnan(recall):
        return zero_division
    return _f(np.nan_to_num(precision), np.nan_to_num(recall), beta, 0.0)


def average_scores(y_true, y_pred, average, beta=1.0):
    if average not in ["macro", "micro", "weighted"] or beta <= 0:
        raise ValueError("bad average or beta")
    m = _matrix(y_true, y_pred)
    if average == "micro":
        return (m.trace() / m.sum(),) * 3
    precision, recall = _divide(m.diagonal(), m.sum(0), 0.0), _divide(m.diagonal(), m.sum(1), 0.0)
    scores = precision, recall, _f(precision, recall, beta, 0.0)
    return tuple(np.average(s, weights=m.sum(1) if average == "weighted" else None) for s in scores)
