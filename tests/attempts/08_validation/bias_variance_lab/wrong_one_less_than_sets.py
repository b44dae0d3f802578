"""Your variance divides by one less than the number of data sets. The stub divides by their number; only so
do squared bias and variance add up to the mean squared distance of the predictions from the truth."""


def decompose(predictions, truth, noise_sd):
    if truth.shape != predictions.shape[1:] or noise_sd.shape != predictions.shape[1:]:
        raise ValueError("shape")
    if (noise_sd < 0).any():
        raise ValueError("negative")
    bias_squared = (predictions.mean(axis=0) - truth) ** 2
    variance = predictions.var(axis=0, ddof=1) if len(predictions) > 1 else np.zeros(len(truth))
    noise = noise_sd**2
    error = bias_squared + variance + noise
    return {"bias_squared": bias_squared, "variance": variance, "noise": noise, "error": error}
