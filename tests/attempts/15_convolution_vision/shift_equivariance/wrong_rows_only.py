"""You average over the shifts along one axis. All combinations of the two are needed."""


def averaged_over_shifts(model, x):
    height, width = x.shape[-2:]
    answers = [model(shift(x, dy, dx, wrap=True)) for dy in range(height) for dx in [0]]
    return np.mean(answers, axis=0)
