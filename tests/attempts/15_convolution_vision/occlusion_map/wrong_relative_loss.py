"""You divide the loss by the probability of the whole image. The map is a difference of probabilities, as it
is."""


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    channels, height, width = image.shape
    if patch > min(height, width):
        raise ValueError("patch")
    whole = image.astype(float)
    paint = whole.mean(axis=(1, 2)) if fill is None else np.full(channels, float(fill))
    before = predict(whole[None])[0, target]
    heat = np.zeros(((height - patch) // stride + 1, (width - patch) // stride + 1))
    for i, j in np.ndindex(heat.shape):
        covered = whole.copy()
        covered[:, i * stride : i * stride + patch, j * stride : j * stride + patch] = paint[:, None, None]
        after = predict(covered[None])[0, target]
        heat[i, j] = (before - after) / before
    return heat
