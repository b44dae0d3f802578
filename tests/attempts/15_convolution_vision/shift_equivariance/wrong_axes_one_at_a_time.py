"""You average over the shifts along the rows and those along the columns, one axis at a time. All
combinations of the two are needed."""


def averaged_over_shifts(model, x):
    height, width = x.shape[-2:]
    shifts = [(dy, 0) for dy in range(height)] + [(0, dx) for dx in range(1, width)]
    return np.mean([model(shift(x, dy, dx, wrap=True)) for dy, dx in shifts], axis=0)
