"""You sort the groups by size and then deal them in turn. The first fold gets the largest of every round;
look at how many rows each fold has by then."""


def group_kfold(groups, k):
    sizes = Counter(groups.tolist())
    if not 2 <= k <= len(sizes):
        raise ValueError("k is out of range")
    home = {group: i % k for i, (group, _) in enumerate(sizes.most_common())}
    return _pairs(np.array([home[group] for group in groups.tolist()]), k)
