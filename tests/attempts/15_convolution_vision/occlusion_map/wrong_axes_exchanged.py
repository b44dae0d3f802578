"""You take the first index of the map for the column. Rows come first, in the map as in the image."""


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    channels, height, width = image.shape
    if patch > min(height, width):
        raise ValueError("patch")
    whole = image.astype(float)
    paint = whole.mean(axis=(1, 2)) if fill is None else np.full(channels, float(fill))
    before = predict(whole[None])[0, target]
    heat = np.zeros(((width - patch) // stride + 1, (height - patch) // stride + 1))
    for i, j in np.ndindex(heat.shape):
        covered = whole.copy()
        covered[:, j * stride : j * stride + patch, i * stride : i * stride + patch] = paint[:, None, None]
        after = predict(covered[None])[0, target]
        heat[i, j] = before - after
    return heat
