"""One image at a time, in plain loops, restored after each patch."""


def occlusion_map(predict, image, target, *, patch, stride=1, fill=None):
    if patch > image.shape[1] or patch > image.shape[2]:
        raise ValueError("too large")
    work = np.array(image, dtype=np.float64)
    before = float(predict(np.stack([work]))[0][target])
    heat = []
    for top in range(0, image.shape[1] - patch + 1, stride):
        heat.append([])
        for left in range(0, image.shape[2] - patch + 1, stride):
            kept = work[:, top : top + patch, left : left + patch].copy()
            for c in range(len(image)):
                work[c, top : top + patch, left : left + patch] = np.mean(image[c]) if fill is None else fill
            heat[-1].append(before - float(predict(work[np.newaxis])[0][target]))
            work[:, top : top + patch, left : left + patch] = kept
    return np.array(heat)


def pixel_importance(heat, shape, *, patch, stride):
    out = []
    for row in range(shape[0]):
        out.append([])
        for column in range(shape[1]):
            seen = []
            for i in range(heat.shape[0]):
                for j in range(heat.shape[1]):
                    if i * stride <= row < i * stride + patch and j * stride <= column < j * stride + patch:
                        seen.append(heat[i, j])
            out[-1].append(sum(seen) / len(seen) if seen else float("nan"))
    return np.array(out)
