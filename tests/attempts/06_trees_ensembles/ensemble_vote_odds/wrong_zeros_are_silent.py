"""You add up the weights of the votes for class 1 only. A vote for class 0 is evidence as well, with the
same weight and the other sign."""


def weighted_vote(votes, accuracies):
    if not np.all((accuracies > 0) & (accuracies < 1)):
        raise ValueError("accuracies")
    return 1 / (1 + np.exp(-(np.log(accuracies / (1 - accuracies)) @ votes)))
