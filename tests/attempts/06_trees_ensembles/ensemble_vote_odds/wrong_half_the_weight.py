"""Your weights are half as large as they should be: 1/2 log(p / (1 - p)) is the weight of AdaBoost, whose
classes are told apart by the sign alone. The log-odds need the whole."""


def weighted_vote(votes, accuracies):
    if not np.all((accuracies > 0) & (accuracies < 1)):
        raise ValueError("accuracies")
    weights = 0.5 * np.log(accuracies / (1 - accuracies))
    return 1 / (1 + np.exp(-(weights @ (2.0 * votes - 1.0))))
