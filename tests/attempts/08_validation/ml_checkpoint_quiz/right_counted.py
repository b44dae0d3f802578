"""The numbers counted out in plain loops."""


def answers():
    gini = 0.0
    for one in range(4):
        for other in range(4):
            gini += (one != other) / 16
    covariances = 0.0
    for one in range(10):
        for other in range(10):
            covariances += 4 if one == other else 0.25 * 4
    missed = 1.0
    for _ in range(10_000):
        missed *= 1 - 1 / 10_000
    above = 0.0
    for positive in (0.8, 0.5):
        for negative in (0.5, 0.2):
            above += 1 if positive > negative else 0.5 if positive == negative else 0
    numbers = {
        "gini_of_four": gini,
        "variance_of_forest": covariances / 10**2,
        "out_of_bag": missed,
        "elastic_net": sum(abs(w) + w**2 for w in (3, -4)),
        "rbf_kernel": math.e ** (-0.5 * sum((a - b) ** 2 for a, b in zip((3, 4), (3, 6)))),
        "f2": 1 / (0.2 / 0.4 + 0.8 / 1),
        "auc_with_tie": above / 4,
    }
    words = {
        "more_trees": "falls",
        "features_drawn": "split",
        "robust_fit": "absolute loss",
        "als_step": "ridge regression",
        "naive_bayes": "independence within classes",
        "rbf_svm": "nonparametric",
        "larger_weight": "cannot tell",
        "nothing_marked": "undefined",
        "auc_of_half": False,
    }
    return words | numbers
