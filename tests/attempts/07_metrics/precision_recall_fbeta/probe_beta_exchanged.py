"""Like wrong_beta_on_precision: the harmonic mean with the weights exchanged, from the two ratios."""


def fbeta(y_true, y_pred, beta=1.0, positive=1, zero_division=math.nan):
    if not beta > 0:
        raise ValueError("beta must be above zero")
    precision, recall = precision_recall(y_true, y_pred, positive)
    if precision != precision and recall != recall:
        return zero_division
    if not precision > 0 or not recall > 0:
        return 0.0
    return (1 + beta * beta) / (beta * beta / precision + 1 / recall)
