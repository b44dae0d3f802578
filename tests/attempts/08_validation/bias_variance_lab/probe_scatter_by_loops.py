"""Like wrong_one_less_than_sets: the usual estimate of a variance, in loops."""

import statistics


def decompose(predictions, truth, noise_sd):
    if not predictions.shape[1:] == truth.shape == noise_sd.shape:
        raise ValueError("shape")
    if min(noise_sd) < 0:
        raise ValueError("sign")
    columns = [column.tolist() for column in predictions.T]
    bias = np.array([(statistics.mean(c) - t) ** 2 for c, t in zip(columns, truth)])
    variance = np.array([statistics.variance(c) if len(c) > 1 else 0.0 for c in columns])
    noise = np.array([sd**2 for sd in noise_sd])
    return {"bias_squared": bias, "variance": variance, "noise": noise, "error": bias + variance + noise}
