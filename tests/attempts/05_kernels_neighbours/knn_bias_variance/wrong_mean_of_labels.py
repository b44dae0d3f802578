"""You average the labels of the neighbours and round. Labels are names, even where they are numbers: let
them vote."""


def _winners(votes, y):
    labels = np.unique(y)
    return np.rint(votes @ labels / votes.sum(axis=1)).astype(int)
