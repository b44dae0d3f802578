"""You take a patch that is larger than the image, and return an empty map. Refuse it with a ValueError."""


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    channels, height, width = image.shape
    whole = image.astype(float)
    paint = whole.mean(axis=(1, 2)) if fill is None else np.full(channels, float(fill))
    before = predict(whole[None])[0, target]
    heat = np.zeros((max(0, (height - patch) // stride + 1), max(0, (width - patch) // stride + 1)))
    for i, j in np.ndindex(heat.shape):
        covered = whole.copy()
        covered[:, i * stride : i * stride + patch, j * stride : j * stride + patch] = paint[:, None, None]
        after = predict(covered[None])[0, target]
        heat[i, j] = before - after
    return heat
