"""Probabilities by a table that grows model by model, odds multiplied one by one, folds by lists of
rows."""


def majority_accuracy(n, p, rho=0.0):
    if n <= 0 or min(p, rho) < 0 or max(p, rho) > 1:
        raise ValueError("no probability")
    table = [1.0]
    for _ in range(n):
        table = [a * (1 - p) + b * p for a, b in zip(table + [0.0], [0.0] + table)]
    won = sum(table[n // 2 + 1 :]) + (table[n // 2] / 2 if n % 2 == 0 else 0.0)
    return rho * p + (1 - rho) * won


def weighted_vote(votes, accuracies):
    answers = []
    for p in accuracies:
        if not 0 < p < 1:
            raise ValueError("accuracy")
    for j in range(votes.shape[1]):
        odds = 1.0
        for i, p in enumerate(accuracies):
            odds *= p / (1 - p) if votes[i, j] else (1 - p) / p
        answers.append(odds / (1 + odds))
    return np.array(answers)


def out_of_fold(fit_predict, X, y, folds):
    rows = {}
    for i, fold in enumerate(folds.tolist()):
        rows.setdefault(fold, []).append(i)
    if len(rows) == 1:
        raise ValueError("one fold")
    answers = [0.0] * len(y)
    for fold, held in rows.items():
        train = [i for i in range(len(y)) if folds[i] != fold]
        for i, prediction in zip(held, fit_predict(X[train], y[train], X[held])):
            answers[i] = float(prediction)
    return np.array(answers)
